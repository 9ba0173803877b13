package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is compared with a file of the test's resources; {@code -Dgolden.rewrite} writes the file anew. */
final class GoldenFile {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private GoldenFile() {}

    static void assertEqual(String actual, Class<?> test, String file) {
        String name = "golden/" + test.getSimpleName() + "/" + file;
        try {
            if (System.getProperty("golden.rewrite") != null) {
                Files.createDirectories(RESOURCES.resolve(name).getParent());
                Files.writeString(RESOURCES.resolve(name), actual);
            }
            assertThat(actual).as("src/test/resources/" + name).isEqualTo(content(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(String name) throws IOException {
        if (System.getProperty("golden.rewrite") != null) {
            return Files.readString(RESOURCES.resolve(name));
        }
        try (InputStream stream = GoldenFile.class.getResourceAsStream("/" + name)) {
            assertThat(stream).as("src/test/resources/" + name + " is missing").isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

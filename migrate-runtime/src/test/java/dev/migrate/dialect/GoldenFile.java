package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the text that a test expects; {@code -Dgolden.rewrite=true} writes it anew. */
public record GoldenFile(Path path) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    public static GoldenFile of(Class<?> test, String name) {
        return new GoldenFile(FOLDER.resolve(test.getSimpleName()).resolve(name));
    }

    public void assertEquals(String text) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path)
                    .as("the golden file; write it with -Dgolden.rewrite=true")
                    .exists();
            assertThat(text).as("%s", path).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

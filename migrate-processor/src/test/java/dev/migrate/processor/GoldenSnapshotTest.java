package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snapshot of a model as it is committed, origins included.
 *
 * <p>{@code -Dgolden.rewrite=<folder of test resources>} writes the golden files anew.
 */
final class GoldenSnapshotTest {

    private static final String GOLDEN = "golden/GoldenSnapshotTest/communityWithSpringNames/schema.json";

    @TempDir
    Path folder;

    @Test
    void communityWithSpringNames() throws IOException {
        Result result = new Javac(folder)
                .source("models/Community.java", resource("models/Community.java"))
                .compile("-Amigrate.naming=spring");
        String json = result.file(Compilation.SCHEMA);

        String rewrite = System.getProperty("golden.rewrite");
        if (rewrite != null) {
            Files.createDirectories(Path.of(rewrite, GOLDEN).getParent());
            Files.writeString(Path.of(rewrite, GOLDEN), json);
        }
        assertThat(json).isEqualTo(rewrite == null ? resource(GOLDEN) : Files.readString(Path.of(rewrite, GOLDEN)));
        assertThat(result.snapshot().toJson()).isEqualTo(json);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = GoldenSnapshotTest.class.getResourceAsStream("/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.migrate.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema is not taken that was derived from other XML files than those that are there. */
final class MappingFilesTest {

    /** The SHA-256 of {@code abc} (FIPS 180-4). */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path classes;

    @BeforeEach
    void writeFiles() throws IOException {
        write("META-INF/orm.xml", "abc");
        write("META-INF/migrate/files", ABC + "  META-INF/orm.xml\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(classes.resolve(path).getParent());
        Files.writeString(classes.resolve(path), text);
    }

    @Test
    void filesThatAreAsTheyWereAreNoProblem() throws IOException {
        assertThat(MappingFiles.changed(classes)).isEmpty();
    }

    @Test
    void fileThatChangedIsNamed() throws IOException {
        write("META-INF/orm.xml", "abd");

        assertThat(MappingFiles.changed(classes)).containsExactly("META-INF/orm.xml");
    }

    @Test
    void fileThatIsGoneIsNamed() throws IOException {
        Files.delete(classes.resolve("META-INF/orm.xml"));

        assertThat(MappingFiles.changed(classes)).containsExactly("META-INF/orm.xml");
    }

    @Test
    void fileThatIsNewIsNamed() throws IOException {
        write("META-INF/persistence.xml", "");

        assertThat(MappingFiles.changed(classes)).containsExactly("META-INF/persistence.xml");
    }

    @Test
    void projectWithoutSuchFilesIsNoProblem() throws IOException {
        Files.delete(classes.resolve("META-INF/orm.xml"));
        Files.delete(classes.resolve("META-INF/migrate/files"));

        assertThat(MappingFiles.changed(classes)).isEmpty();
    }
}

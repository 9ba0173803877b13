package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RevisionFilesTest {

    @TempDir
    private Path project;

    @Test
    void bothFilesAreWrittenAndNothingElse() throws IOException {
        RevisionFiles files = files("db/revision/R1.java", "resources/snapshot.json");
        Files.createDirectories(files.snapshot().getParent());
        Files.writeString(files.snapshot(), "before");

        files.write("class R1 {}", "after");

        assertThat(files.source()).hasContent("class R1 {}");
        assertThat(files.snapshot()).hasContent("after");
        assertThat(CompiledRevisions.classFiles(project)).containsExactly("R1.java", "snapshot.json");
    }

    @Test
    void theSourceIsTakenBackWhenTheSnapshotCannotBeReplaced() throws IOException {
        RevisionFiles files = files("db/revision/R1.java", "resources/snapshot.json");
        Files.createDirectories(files.snapshot());
        Files.writeString(files.snapshot().resolve("something"), "in the way");

        assertThatThrownBy(() -> files.write("class R1 {}", "after")).isInstanceOf(IOException.class);

        assertThat(CompiledRevisions.classFiles(project)).containsExactly("something");
    }

    @Test
    void nothingIsWrittenWhenTheSnapshotCannotBeWritten() throws IOException {
        RevisionFiles files = files("db/revision/R1.java", "resources/" + "s".repeat(254));

        assertThatThrownBy(() -> files.write("class R1 {}", "after")).isInstanceOf(IOException.class);

        assertThat(CompiledRevisions.classFiles(project)).isEmpty();
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        RevisionFiles files = files("R1.java", "snapshot.json");
        Files.createDirectories(files.root());
        Files.writeString(files.source(), "precious");

        assertThatThrownBy(() -> files.write("class R1 {}", "after"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("R1.java is there already; give another id with -Did, or delete the file.");

        assertThat(files.source()).hasContent("precious");
        assertThat(CompiledRevisions.classFiles(project)).containsExactly("R1.java");
    }

    @Test
    void aSymbolicLinkIsNotWrittenThrough() throws IOException {
        RevisionFiles files = files("R1.java", "snapshot.json");
        Files.createDirectories(files.root());
        Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
        Files.createSymbolicLink(files.source(), elsewhere.resolve("passwd"));

        assertThatThrownBy(() -> files.write("class R1 {}", "after"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("is a symbolic link, which is not written through");

        assertThat(CompiledRevisions.classFiles(elsewhere)).isEmpty();
    }

    @Test
    void aFolderThatLeadsOutOfTheSourcesIsRefused() throws IOException {
        RevisionFiles files = files("db/R1.java", "snapshot.json");
        Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
        Files.createDirectories(files.root());
        Files.createSymbolicLink(files.root().resolve("db"), elsewhere);

        assertThatThrownBy(() -> files.write("class R1 {}", "after"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("a symbolic link leads out of it");

        assertThat(CompiledRevisions.classFiles(project)).isEmpty();
    }

    private RevisionFiles files(String source, String snapshot) {
        Path root = project.resolve("java");
        return new RevisionFiles(root, root.resolve(source), project.resolve(snapshot));
    }
}

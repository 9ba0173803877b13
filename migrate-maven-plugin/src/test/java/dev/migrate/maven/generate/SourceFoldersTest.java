package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.generate.SourceFolders.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFoldersTest {

    @TempDir
    private Path base;

    private SourceFolders folders;

    @BeforeEach
    void readLists() {
        folders = SourceFolders.of(base, "src/main/java, src/main/more", "db.revision,db.rows");
    }

    @Test
    void newRevisionsGoToTheFirstFolderUnlessOneIsNamed() {
        Path java = base.resolve("src/main/java");

        assertThat(folders.choose(null)).isEqualTo(new Folder(java, "db.revision"));
        assertThat(folders.choose("db.rows")).isEqualTo(new Folder(java, "db.rows"));
        assertThat(folders.choose("src/main/more/db/rows/"))
                .isEqualTo(new Folder(base.resolve("src/main/more"), "db.rows"));
    }

    @Test
    void folderThatIsNoneIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> folders.choose("db.other"))
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("'db.other' (-Dfolder) is no folder of revisions; there are ")
                .hasMessageContaining(base.resolve("src/main/more/db/rows").toString());
    }

    @Test
    void sourceIsLookedForEverywhere() throws Exception {
        Path file = base.resolve("src/main/more/db/rows/R1.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");

        assertThat(folders.sourceOf("db.rows.R1")).contains(file);
        assertThat(folders.sourceOf("db.rows.R2")).isEmpty();
    }

    @Test
    void folderWithACommaInItsPathIsOne() throws Exception {
        Path java = Files.createDirectories(base.resolve("src, old/java"));

        SourceFolders one = SourceFolders.of(base, java.toString(), "db.revision");

        assertThat(one.sourceDirectories()).containsExactly(java);
    }
}

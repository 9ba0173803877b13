package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The goals that look at revisions and start branches, as a user runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RevisionCommandsIT {

    private static final String CREATE = "ae22ae7c5289";
    private static final String HEAD = "836e98365dc1";

    private Project project;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void everyRevisionGoesUpAndDownAndUpAgain(@TempDir Path databases) throws Exception {
        DatabaseConnection database = Database.H2.empty(databases);

        MavenBuild build = project.run(database, "-q", "migrate:verify", "migrate:current", "-Dformat=json")
                .succeeded();

        assertThat(build.text())
                .contains("{\"ok\": true, \"findings\": []}")
                .contains("\"revisions\": [\"" + HEAD + "\"]", "\"upToDate\": true");
        assertThat(project.run(database, "migrate:verify").failure()).contains("The database is not empty: it has the table");
    }

    @Test
    void sourceOfARevisionIsFoundByAnyIdentifier() throws Exception {
        MavenBuild build = project.run("-q", "migrate:edit", "-Drevision=ae22", "-Dformat=json")
                .succeeded();

        assertThat(build.text())
                .contains("{\"files\": [\"" + project.folder()
                        + "/src/main/java/db/revision/R202611220905_CreateTheCommunity_ae22ae7c5289.java\"]}");
        assertThat(project.run("migrate:edit", "-Drevision=base").failure())
                .contains("'base' (-Drevision) is no revision with a source file; give an id, a label or 'head'.");
    }

    @Test
    void branchStartsInTheMiddleAndInAnotherPackage(@TempDir Path folder) throws Exception {
        Project branching = Project.community(folder);

        assertThat(branching.run("migrate:revision", "-Dhead=" + CREATE, "-Dempty").failure())
                .contains("is followed by others already", "-Dsplice");
        branching
                .run(
                        "migrate:revision",
                        "-Dhead=" + CREATE,
                        "-Dsplice",
                        "-Dempty",
                        "-Dmessage=mend the rows by hand",
                        "-Did=abcd00000001",
                        "-Dcreated=2026-12-01T12:00:00Z",
                        "-DbranchLabel=rows",
                        "-Dmigrate.package=db.revision,db.rows",
                        "-Dfolder=db.rows",
                        "-Dmigrate.slugLength=8",
                        "-Dmigrate.fileTemplate=V{yyyy}_{slug}_{id}.java")
                .succeeded();

        assertThat(branching.read("src/main/java/db/rows/V2026_mend_the_abcd00000001.java"))
                .contains("revises = \"" + CREATE + "\"", "labels = \"rows\"");
        MavenBuild heads = branching.run("-q", "migrate:heads", "migrate:branches").succeeded();
        assertThat(heads.text())
                .contains("abcd00000001 (rows) (head), mend the rows by hand", HEAD + " (head)")
                .contains(CREATE + " (branchpoint)", "-> abcd00000001");
        assertThat(branching.run("migrate:check").failure()).contains("There are 2 heads", "abcd00000001");
    }
}

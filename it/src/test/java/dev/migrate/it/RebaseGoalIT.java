package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches made in two clones and merged by Git, then put in a row by {@code migrate:rebase}. */
final class RebaseGoalIT {

    @TempDir
    private Path databases;

    private Developers developers;
    private Project project;

    @BeforeEach
    void cloneSample(@TempDir Path folder) throws Exception {
        developers = Developers.in(folder);
        project = developers.bob().project();
    }

    @Test
    void disjointBranchThatTheDatabaseLacksFollowsTheOther() throws Exception {
        DatabaseConnection shared = Database.H2.empty(databases);
        developers.changeDifferentTables();
        developers.writeRevisions(shared, Database.SQLITE.empty(databases));
        developers.mergeWithGit("merge");
        String before = Files.readString(developers.revision(Developers.OF_BOB));

        project.run(shared, "migrate:rebase").succeeded();

        assertThat(Files.readString(developers.revision(Developers.OF_BOB)))
                .isEqualTo(before.replaceFirst("revises = \"\\w+\"", "revises = \"" + Developers.OF_ADA + "\""));
        assertNothingIsMissing();
        assertDatabasesGetBoth(
                List.of(shared, Database.SQLITE.empty(databases), Database.POSTGRESQL.empty(databases)),
                "select livestream_url from events",
                "select reward from goals");
    }

    @Test
    void branchOfOneTableIsMovedWhenTheUserSaysWhich() throws Exception {
        DatabaseConnection shared = Database.H2.empty(databases);
        DatabaseConnection own = Database.SQLITE.empty(databases);
        developers.changeOneTable();
        developers.writeRevisions(shared, own);
        developers.mergeWithGit("zdiff3");
        Map<String, String> before = project.sources();

        assertThat(project.run("migrate:rebase").failure())
                .contains("Only you can tell")
                .contains("mvn migrate:rebase -Drevision=" + Developers.OF_ADA)
                .contains("mvn migrate:rebase -Drevision=" + Developers.OF_BOB);
        assertThat(project.run(own, "migrate:rebase", "-Drevision=" + Developers.OF_BOB)
                        .failure())
                .contains("The database has the revision " + Developers.OF_BOB + " (change of Bob");
        assertThat(project.sources()).isEqualTo(before);
        project.run("migrate:rebase", "-Drevision=" + Developers.OF_BOB).succeeded();

        assertNothingIsMissing();
        assertDatabasesGetBoth(
                List.of(shared, Database.SQLITE.empty(databases), Database.POSTGRESQL.empty(databases)),
                "select motto from users",
                "select phone from users");
    }

    private void assertNothingIsMissing() throws Exception {
        Map<String, String> before = project.sources();
        MavenBuild build = project.run("migrate:check", "migrate:revision").succeeded();
        assertThat(build.text()).contains("Nothing has changed; no revision was written.");
        assertThat(project.sources()).isEqualTo(before);
    }

    private void assertDatabasesGetBoth(List<DatabaseConnection> upgraded, String ofAda, String ofBob)
            throws Exception {
        for (DatabaseConnection database : upgraded) {
            project.run(database, "migrate:upgrade", "migrate:drift").succeeded();
            assertThat(database.versions()).containsExactly(Developers.OF_BOB);
            assertThat(database.query(ofAda)).isEmpty();
            assertThat(database.query(ofBob)).isEmpty();
        }
    }
}

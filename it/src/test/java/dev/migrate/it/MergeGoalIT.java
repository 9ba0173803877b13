package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches made in two clones and merged by Git, then by {@code migrate:merge}. */
final class MergeGoalIT {

    private static final String MERGED = "cccc33333333";

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
    void disjointChangesGoTogether() throws Exception {
        DatabaseConnection ofAda = Database.H2.empty(databases);
        DatabaseConnection ofBob = Database.SQLITE.empty(databases);
        developers.changeDifferentTables();
        developers.writeRevisions(ofAda, ofBob);
        developers.mergeWithGit("merge");

        assertThat(project.run("migrate:check").failure()).contains("snapshot.json:", "mvn migrate:merge");
        JsonObject merged = merge();
        assertThat(merged.string("id")).isEqualTo(MERGED);
        assertThat(merged.strings("revisions")).containsExactlyInAnyOrder(Developers.OF_ADA, Developers.OF_BOB);
        assertThat(merged.strings("written")).hasSize(2).last().isEqualTo(Developers.SNAPSHOT);

        assertNothingIsMissing();
        assertEveryDatabaseGetsBoth("select livestream_url from events", "select reward from goals", ofAda, ofBob);
    }

    @Test
    void changesOfOneTableThatCommuteGoTogether() throws Exception {
        DatabaseConnection ofAda = Database.SQLITE.empty(databases);
        DatabaseConnection ofBob = Database.H2.empty(databases);
        developers.changeOneTable();
        developers.writeRevisions(ofAda, ofBob);
        developers.mergeWithGit("diff3");

        merge();

        assertNothingIsMissing();
        assertEveryDatabaseGetsBoth("select motto from users", "select phone from users", ofAda, ofBob);
        assertBothAreTakenBack(ofAda);
    }

    @Test
    void conflictNamesBothOperationsAndTheWayOutLeadsOut() throws Exception {
        DatabaseConnection ofAda = Database.H2.empty(databases);
        developers.widenTheSameColumn();
        developers.writeRevisions(ofAda, Database.SQLITE.empty(databases));
        developers.mergeEntityWithGit("zdiff3");
        Map<String, String> before = project.sources();

        assertConflictIsTold(project.run("migrate:merge").failure());
        assertConflictIsTold(
                project.run("migrate:rebase", "-Drevision=" + Developers.OF_BOB).failure());
        assertThat(project.sources()).isEqualTo(before);

        Files.delete(developers.revision(Developers.OF_BOB));
        project.run("clean", "migrate:merge").succeeded();
        project.run(ofAda, "migrate:revision", "migrate:check", "migrate:upgrade", "-Did=" + MERGED)
                .succeeded();
        assertThat(ofAda.versions()).containsExactly(MERGED);
        assertThat(Files.readString(developers.revision(MERGED)))
                .contains("revises = \"" + Developers.OF_ADA, "varchar(3000)", "varchar(4000)");
    }

    private static void assertConflictIsTold(String failure) {
        assertThat(failure)
                .contains("alter column goals.description: type varchar(2000) to varchar(3000), in revision "
                        + Developers.OF_ADA + " (change of Ada, src/main/java/db/revision/R")
                .contains("alter column goals.description: type varchar(2000) to varchar(4000), in revision "
                        + Developers.OF_BOB + " (change of Bob, src/main/java/db/revision/R")
                .contains("Nothing was written.");
    }

    private JsonObject merge() throws Exception {
        Path result = project.folder().resolve("target/merge.json");
        project.run("migrate:merge", "-Did=" + MERGED, "-Dformat=json", "-DoutputFile=" + result)
                .succeeded();
        return JsonDocument.read(Files.readString(result), "merge.json");
    }

    private void assertNothingIsMissing() throws Exception {
        Map<String, String> before = project.sources();
        MavenBuild build = project.run("migrate:check", "migrate:revision").succeeded();
        assertThat(build.text()).contains("Nothing has changed; no revision was written.");
        assertThat(project.sources()).isEqualTo(before);
    }

    private void assertBothAreTakenBack(DatabaseConnection database) throws Exception {
        project.run(database, "migrate:downgrade", "migrate:drift", "-Dto=" + Developers.PARENT)
                .succeeded();
        assertThat(database.versions()).containsExactly(Developers.PARENT);
        project.run(database, "migrate:upgrade").succeeded();
        assertThat(database.versions()).containsExactly(MERGED);
    }

    private void assertEveryDatabaseGetsBoth(
            String ofAda, String ofBob, DatabaseConnection upgradedByAda, DatabaseConnection upgradedByBob)
            throws Exception {
        for (DatabaseConnection database :
                List.of(upgradedByAda, upgradedByBob, Database.POSTGRESQL.empty(databases))) {
            project.run(database, "migrate:upgrade", "migrate:drift").succeeded();
            assertThat(database.versions()).containsExactly(MERGED);
            assertThat(database.query(ofAda)).isEmpty();
            assertThat(database.query(ofBob)).isEmpty();
        }
    }
}

package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that puts one revision in the place of its history, and its databases. */
final class SquashIT {

    private static final String CREATE = "ae22ae7c5289";
    private static final String HEAD = "836e98365dc1";
    private static final String SQUASH = "5a5a5a5a5a5a";

    @Test
    void databasesInTheMiddleAndNewOnesEndWithTheSameSchema(@TempDir Path folder, @TempDir Path databases)
            throws Exception {
        Project project = Project.community(folder);
        DatabaseConnection middle = Database.SQLITE.empty(databases);
        DatabaseConnection fresh = Database.H2.empty(databases);
        project.run(middle, "migrate:upgrade", "-Dto=" + CREATE).succeeded();

        List<Path> old = project.revisions();
        MavenBuild squash = project.run(
                        "-q",
                        "migrate:squash",
                        "-Dto=head",
                        "-Did=" + SQUASH,
                        "-Dmessage=the community",
                        "-Dcreated=2026-12-01T12:00:00Z",
                        "-DkeepData")
                .succeeded();

        assertThat(squash.text())
                .contains("Revision " + SQUASH + " replaces 4 revisions up to " + HEAD
                        + ". The schema is proven equal by replay, and on H2.")
                .contains("Wrote src/main/java/db/revision/R202612011200_TheCommunity_5a5a5a5a5a5a.java")
                .contains("To be deleted once every database is at " + HEAD + " or above:")
                .contains("  " + folder.relativize(old.get(0)));
        assertThat(project.revisions()).hasSize(5);

        project.run(middle, "migrate:check", "migrate:upgrade", "migrate:drift").succeeded();
        MavenBuild newOne = project.run(fresh, "-q", "migrate:upgrade", "migrate:drift", "migrate:history", "-DindicateCurrent")
                .succeeded();

        assertThat(middle.versions()).containsExactly(HEAD);
        assertThat(fresh.versions()).containsExactly(SQUASH);
        assertThat(fresh.tables()).isEqualTo(middle.tables());
        assertThat(newOne.output().stream().filter(line -> line.contains(" -> ")))
                .singleElement()
                .asString()
                .endsWith("<base> -> " + SQUASH + " (head) (current), the community");

        for (Path file : old) {
            Files.delete(file);
        }
        MavenBuild later = project.run(middle, "-q", "migrate:check", "migrate:upgrade", "migrate:show", "-Drevision=current")
                .succeeded();
        assertThat(later.text()).contains("Rev: " + SQUASH + " (head) (current)", "Replaces: " + CREATE);
        DatabaseConnection forgotten = Database.SQLITE.empty(databases);
        forgotten.execute(
                "create table migrate_version (revision varchar(255) not null primary key)",
                "insert into migrate_version values ('" + CREATE + "')");
        assertThat(project.run(forgotten, "migrate:upgrade").failure())
                .contains("The database is at '" + CREATE + "', in the middle of what revision '" + SQUASH
                        + "' replaces, and not all of that is there any more. Upgrade the database to '" + HEAD
                        + "' with a build that still has the replaced revisions, then use this one.");
    }

    @Test
    void jsonTellsAllAndDryRunWritesNothing(@TempDir Path folder) throws Exception {
        Project project = Project.community(folder);

        MavenBuild build = project.run(
                        "-q", "migrate:squash", "-Dto=head", "-Did=" + SQUASH, "-DdryRun", "-Dformat=json")
                .succeeded();

        assertThat(build.output().stream().filter(line -> line.contains("\"written\"")))
                .singleElement()
                .asString()
                .contains("{\"written\": [], \"id\": \"" + SQUASH + "\", \"replaces\": [\"" + CREATE + "\"")
                .contains("\"operations\": [{\"kind\": \"createTable\"")
                .endsWith("\"deleted\": []}");
        assertThat(project.revisions()).hasSize(4);
    }
}

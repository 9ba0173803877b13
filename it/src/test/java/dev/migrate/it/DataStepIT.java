package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps on rows as a user writes them: with handles of the revision's tables, and in Java. */
final class DataStepIT {

    private static final String ID = "da7a00000001";

    @Test
    void aStepInJavaThatCommittedFromWithinWaitsForTheDecisionOfAPerson(@TempDir Path folder, @TempDir Path databases)
            throws Exception {
        Project project = Project.community(folder);
        DatabaseConnection database = Database.H2.empty(databases);
        project.run("migrate:revision", "-Dempty", "-Dtables=users", "-Did=" + ID, "-Dmessage=shorten names")
                .succeeded();
        Path file = project.revisions().stream()
                .filter(path -> path.toString().contains(ID))
                .findFirst()
                .orElseThrow();
        project.edit("src/main/java/db/revision/" + file.getFileName(), "public void upgrade(Operations op) {}", """
                public void upgrade(Operations op) {
                    op.update(UsersTable.TABLE).set(UsersTable.ID, UsersTable.ID).where(UsersTable.ID + " is null");
                    op.run("note it and fail", connection -> {
                      try (java.sql.Statement jdbc = connection.createStatement()) {
                        jdbc.execute("create table noted (id integer)");
                        jdbc.execute("insert into nowhere values (1)");
                      }
                    });
                  }
                """);

        assertThat(project.run(database, "migrate:upgrade").failure())
                .contains("failed at statement 2 of 2", "NOWHERE", "Part of it was committed from within");
        assertThat(project.run(database, "migrate:upgrade").failure())
                .contains("-- Java: note it and fail", "-Drevision=" + ID + " -Dstep=2 -Ddone");
        assertThat(project.run(database, "migrate:resolve", "-Drevision=" + ID, "-Dstep=2")
                        .failure())
                .contains("No decision is given: give -Ddone if all of step 2 is done, or -Dagain");
        assertThat(project.run(database, "migrate:resolve", "-Drevision=" + ID, "-Dstep=1", "-Ddone")
                        .failure())
                .contains("Step 1 of revision " + ID + " needs no decision");

        MavenBuild build = project.run(
                        database,
                        "-q",
                        "migrate:resolve",
                        "migrate:upgrade",
                        "migrate:current",
                        "-Drevision=" + ID,
                        "-Dstep=2",
                        "-Ddone",
                        "-Dformat=json")
                .succeeded();

        assertThat(build.text())
                .contains("{\"revision\": \"" + ID + "\", \"step\": 2, \"decision\": \"done\"}")
                .contains("\"revisions\": [\"" + ID + "\"]");
    }
}

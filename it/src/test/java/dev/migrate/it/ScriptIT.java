package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that the goals print instead of changing the database, and that H2's own tool then runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScriptIT {

    private static final String FIRST = "ae22ae7c5289";
    private static final String LAST = "836e98365dc1";

    private Project project;

    @TempDir
    private Path folder;

    @BeforeAll
    void copySampleWithoutItsDatabase(@TempDir Path copy) throws Exception {
        project = Project.community(copy);
        project.edit("pom.xml", "<url>jdbc:h2:file:${project.build.directory}/community</url>", "");
    }

    @Test
    void upgradeAndDowngradeOfARangeNeedNoDatabase() throws Exception {
        DatabaseConnection database = Database.H2.empty(folder);
        Path up = folder.resolve("up.sql");
        Path down = folder.resolve("new/down.sql");

        project.run("migrate:upgrade", "-Dsql", "-Dmigrate.dialect=h2", "-DoutputFile=" + up)
                .succeeded();
        project.run(
                        "migrate:downgrade",
                        "-Dsql",
                        "-Dmigrate.dialect=h2",
                        "-Dto=head:" + FIRST.substring(0, 4),
                        "-DoutputFile=" + down)
                .succeeded();

        run(up, database);
        assertThat(database.tables()).hasSize(14);
        assertThat(database.versions()).containsExactly(LAST);
        project.run(database, "migrate:drift").succeeded();
        run(down, database);
        assertThat(database.versions()).containsExactly(FIRST);
        project.run(database, "migrate:drift").succeeded();
    }

    @Test
    void scriptStandsBareOnStandardOutputAndInJson() throws Exception {
        MavenBuild text = project.run("-q", "migrate:ensure-version", "-Dsql", "-Dmigrate.dialect=postgresql")
                .succeeded();
        assertThat(text.output())
                .containsExactly(
                        "-- Version table migrate_version for postgresql, written by Alembic for JPA.",
                        "-- Run it with: psql --set=ON_ERROR_STOP=1 --file=script.sql",
                        "",
                        "create table if not exists migrate_version (",
                        "    revision varchar(255) not null,",
                        "    constraint pk_migrate_version primary key (revision)",
                        ");");

        MavenBuild json = project.run(
                        "-q", "migrate:stamp", "-Dto=base:head", "-Dsql", "-Dmigrate.dialect=mysql", "-Dformat=json")
                .succeeded();
        assertThat(json.output()).hasSize(1);
        assertThat(JsonDocument.read(json.output().get(0), "standard output").string("script"))
                .startsWith("-- Stamp from base to " + LAST + " for mysql, written by Alembic for JPA.\n")
                .contains("\ninsert into migrate_version (revision) values ('" + LAST + "');\ncommit;\n");
    }

    @Test
    void withAUrlTheScriptStartsWhereTheDatabaseIs() throws Exception {
        DatabaseConnection database = Database.H2.empty(folder);
        project.run(database, "migrate:upgrade", "-Dto=+2").succeeded();
        List<?> before = database.versions();
        Path script = folder.resolve("rest.sql");
        Path anywhere = folder.resolve("anywhere.sql");

        project.run(database, "migrate:upgrade", "-Dsql", "-DoutputFile=" + script)
                .succeeded();
        project.run(database, "migrate:upgrade", "-Dsql=idempotent", "-DoutputFile=" + anywhere)
                .succeeded();

        assertThat(database.versions()).isEqualTo(before);
        run(script, database);
        assertThat(database.versions()).containsExactly(LAST);
        run(anywhere, database);
        assertThat(database.versions()).containsExactly(LAST);
        DatabaseConnection empty = Database.H2.empty(folder);
        run(anywhere, empty);
        assertThat(empty.versions()).containsExactly(LAST);
        project.run(empty, "migrate:drift").succeeded();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        assertThat(project.run("migrate:upgrade", "-Dsql").failure())
                .contains("It is not said which database the script is for", "migrate.dialect", "migrate.url");
        assertThat(project.run("migrate:upgrade", "-Dsql=later", "-Dmigrate.dialect=h2")
                        .failure())
                .contains("-Dsql=later is no kind of script; nothing was done.", "-Dsql=idempotent");
        assertThat(project.run("migrate:upgrade", "-Dsql", "-DdryRun", "-Dmigrate.dialect=h2")
                        .failure())
                .contains("-Dsql and -DdryRun are both given");
        assertThat(project.run("migrate:downgrade", "-Dsql", "-Dto=base", "-Dmigrate.dialect=h2")
                        .failure())
                .contains("-Dto=head:base");
        assertThat(project.run("migrate:upgrade", "-Dsql=idempotent", "-Dmigrate.dialect=sqlite")
                        .failure())
                .contains("No script for sqlite can be safe to run at any revision");
    }

    private static void run(Path script, DatabaseConnection database) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            RunScript.execute(connection, Files.newBufferedReader(script));
        } catch (SQLException e) {
            throw new AssertionError(script.toString(), e);
        }
    }
}

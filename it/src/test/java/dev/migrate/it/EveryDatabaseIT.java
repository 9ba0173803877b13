package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample's history on each database: forwards, with Hibernate's opinion, and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryDatabaseIT {

    private static final UUID USER = UUID.fromString("5f0c1d3e-7a52-4f1b-9a77-0123456789ab");
    private static final UUID VISION = UUID.fromString("b7e6a1c2-3d4f-4a5b-8c6d-ba9876543210");

    private Project project;

    @TempDir
    private Path databases;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @ParameterizedTest
    @EnumSource
    void dryRunShowsTheSqlAndChangesNothing(Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);
        Path plan = databases.resolve(product.id() + ".json");

        project.run(database, "migrate:upgrade", "-DdryRun", "-Dformat=json", "-DoutputFile=" + plan)
                .succeeded();

        Golden.check(EveryDatabaseIT.class, product.id() + ".sql", sql(plan));
        assertThat(database.tables()).isEmpty();
        assertThat(database.versions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hibernateAcceptsTheDatabaseAndBaseIsEmptyAgain(Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);

        project.run(database, "test").succeeded();
        assertThat(database.tables()).hasSize(14);

        project.run(database, "migrate:downgrade", "-Dto=base").succeeded();
        assertThat(database.tables()).isEmpty();
        assertThat(database.versions()).isEmpty();

        project.run(database, "test").succeeded();
        assertThat(database.tables()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource
    void rowsSurviveTheWayUpAndDown(Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);
        project.run(database, "migrate:upgrade", "-Dto=+2").succeeded();
        insertUserWithVision(product, database);

        project.run(database, "migrate:upgrade").succeeded();
        assertThat(database.query("select statement from user_visions")).containsExactly("Machines compose.");
        assertThat(database.query("select time_zone from users")).containsExactly("UTC");
        assertThat(database.query("select bio from users")).containsExactly("Wrote it first.");

        project.run(database, "migrate:downgrade", "-Dto=-3").succeeded();
        assertThat(database.query("select content from user_visions")).containsExactly("Machines compose.");
        assertThat(database.query("select username from users")).containsExactly("ada");
    }

    private static void insertUserWithVision(Database product, DatabaseConnection database) throws SQLException {
        String user = product.literal(USER);
        database.execute(
                "insert into users (id, version, created_at, updated_at, username, email, display_name, email_verified,"
                        + " bio) values (" + user + ", 0, '2026-11-22 12:00:00', '2026-11-22 12:00:00', 'ada',"
                        + " 'ada@example.org', 'Ada', " + product.no() + ", 'Wrote it first.')",
                "insert into user_visions (id, version, created_at, updated_at, user_id, content, shared) values ("
                        + product.literal(VISION) + ", 0, '2026-11-22 12:00:00', '2026-11-22 12:00:00', " + user
                        + ", 'Machines compose.', " + product.no() + ")");
    }

    /** Returns the statements of a plan, each revision's under a line with its message. */
    private static String sql(Path plan) throws Exception {
        JsonObject result =
                JsonDocument.read(Files.readString(plan), plan.getFileName().toString());
        return result.objects("steps").stream().map(EveryDatabaseIT::sql).collect(Collectors.joining("\n"));
    }

    private static String sql(JsonObject step) {
        List<String> statements = step.strings("statements");
        return statements.stream()
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining("", "-- " + step.string("message") + "\n", ""));
    }
}

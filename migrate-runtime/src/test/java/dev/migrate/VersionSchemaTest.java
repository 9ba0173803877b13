package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.VersionTableException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void holdsTheRowsInAnotherSchema(String dialect) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect)) {
            LiveTables database = new LiveTables(server::connect);
            database.execute("create schema ops");
            Migrator migrator = migrator(server);

            assertThat(migrator.current().revisions()).isEmpty();
            migrator.upgrade("head");

            assertThat(database.tables()).containsExactly("orders", "users");
            assertThat(database.values("select revision from ops.migrate_version"))
                    .containsExactly("c00400000000");
            assertThat(migrator.current().upToDate()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void holdsTheRowsInAnotherDatabaseWhereThatIsASchema(String dialect) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect);
                TestDatabase other = TestDatabases.empty(dialect)) {
            String name =
                    new LiveTables(other::connect).values("select database()").get(0);
            Migrator migrator = Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                    .url(server.url(), server.user(), server.password())
                    .versionSchema(name)
                    .build();

            migrator.upgrade("head");

            assertThat(new LiveTables(server::connect).tables()).containsExactly("orders", "users");
            assertThat(new LiveTables(other::connect).tables()).containsExactly("migrate_journal", "migrate_version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb", "mysql"})
    void aMissingSchemaIsTold(String dialect) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect)) {
            Migrator migrator = migrator(server);

            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .isInstanceOfSatisfying(
                            VersionTableException.class,
                            problem -> assertThat(problem.outcome()).isEqualTo(Outcome.FAILED))
                    .hasMessageStartingWith("Cannot create the version table ops.migrate_version: ")
                    .hasMessageEndingWith(
                            "\nGrant the user the right to create tables there, or name another place with"
                                    + " migrate.versionTable and migrate.versionSchema.");
            assertThat(new LiveTables(server::connect).tables()).isEmpty();
        }
    }

    private Migrator migrator(TestDatabase server) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(server.url(), server.user(), server.password())
                .versionSchema("ops")
                .build();
    }
}

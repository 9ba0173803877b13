package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.schema.Finding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running every revision up, down and up again. */
final class VerificationTest {

    @TempDir
    private Path folder;

    /** Forgets in its downgrade what its upgrade has done. */
    @Revision(id = "c00200000000", revises = "c00100000000", message = "add nickname")
    public static final class Forgetful implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("nickname", bigint()).nullable());
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Does more than it says. */
    @Revision(id = "c00200000000", revises = "c00100000000", message = "add nickname")
    public static final class Secretive implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("alter table users add column nickname bigint");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void findsNothingInRevisionsThatDoWhatTheySay(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect)) {
            Migrator migrator = migrator(database, ShopRevisions.ALL);

            assertThat(migrator.verify("c00200000000", "heads")).isEmpty();
            assertThat(migrator.current().upToDate()).isTrue();
        }
        try (TestDatabase database = TestDatabases.empty(dialect)) {
            assertThat(migrator(database, ShopRevisions.LINE).verify("base", "head"))
                    .isEmpty();
        }
    }

    @Test
    void findsADowngradeThatLeavesSomethingBehind() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, ShopRevisions.CreateUsers.class, Forgetful.class);

            assertThat(migrator.verify("base", "head")).singleElement().satisfies(finding -> {
                assertThat(finding.object()).isEqualTo("USERS.NICKNAME");
                assertThat(finding.message()).endsWith("So it is after the downgrade of c00200000000.");
            });
        }
    }

    @Test
    void findsAnUpgradeThatDoesMoreThanItSays() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, ShopRevisions.CreateUsers.class, Secretive.class);

            assertThat(migrator.verify("base", "head"))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .endsWith("So it is after the upgrade of c00200000000.");
        }
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, ShopRevisions.LINE);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table precious (id integer)");
            }

            assertThatThrownBy(() -> migrator.verify("base", "head"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            "The database is not empty: it has the table PRECIOUS. Every revision is run up and down on"
                                    + " it, so name one that may be emptied, and empty it.");
        }
    }

    private Migrator migrator(TestDatabase database, Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .url(database.url(), database.user(), database.password())
                .build();
    }
}

package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.StepFailedException;
import dev.migrate.execute.VersionTableException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user who may not do what a revision does is told what would let them. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class MissingRightsTest {

    private static final String PASSWORD = "canary-7f3a";
    private static final String USERS = "c00100000000";

    private final String user =
            "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;

    private void open(String dialect) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @Test
    void whoDoesNotOwnATableOfPostgreSqlIsToldHowToBecomeItsOwner() {
        open("postgresql");
        owner().upgrade(USERS);
        database.execute(
                "create role " + user + " login password '" + PASSWORD + "'",
                "grant all on schema public to " + user,
                "grant all on all tables in schema public to " + user);
        try {
            StepFailedException problem = failure(StepFailedException.class);

            assertThat(problem)
                    .hasMessageContaining("ERROR: must be owner of table users\n    alter table users add column bio")
                    .hasMessageEndingWith(
                            "Run the command as a user who may do this, or have an administrator execute:\n"
                                    + "    alter table users owner to " + user + ";\nThen run the command again.");
            assertThat(problem.outcome()).isEqualTo(Outcome.FAILED);
        } finally {
            database.execute("drop owned by " + user, "drop role " + user);
        }
    }

    @Test
    void whoMayNotCreateTablesOnPostgreSqlIsToldSoBeforeTheFirstRevision() {
        open("postgresql");
        database.execute("create role " + user + " login password '" + PASSWORD + "'");
        try {
            VersionTableException problem = failure(VersionTableException.class);

            assertThat(problem)
                    .hasMessageContaining("permission denied for schema public")
                    .hasMessageContaining("grant usage, create on schema public to " + user + ";");
            assertThat(database.tables()).isEmpty();
        } finally {
            database.execute("drop role " + user);
        }
    }

    @Test
    void whoMayNotAlterATableOfMySqlIsToldTheGrant() {
        open("mysql");
        owner().upgrade(USERS);
        String name = database.values("select database()").get(0);
        database.execute(
                "create user " + user + " identified by '" + PASSWORD + "'",
                "grant select, insert, update, delete on " + name + ".* to " + user);
        try {
            StepFailedException problem = failure(StepFailedException.class);

            assertThat(problem)
                    .hasMessageContaining("ALTER command denied to user '" + user + "'@")
                    .hasMessageContaining("have an administrator execute:\n    grant alter on ")
                    .hasMessageEndingWith(";\nThen run the command again.");
            database.execute(grant(problem));
        } finally {
            database.execute("drop user " + user);
        }
    }

    /** Returns the statement that the message gives, for the user of any host. */
    private String grant(MigrationException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.substring(message.indexOf("    grant "), message.indexOf(";\nThen"))
                .replaceAll("@'[^']*'", "@'%'");
    }

    private <T extends MigrationException> T failure(Class<T> type) {
        Migrator limited = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(server.url().replace("user=" + server.user(), ""), user, PASSWORD)
                .build();
        T problem = catchThrowableOfType(type, () -> limited.upgrade("head"));
        assertThat(problem).hasMessageNotContaining(PASSWORD);
        return problem;
    }

    private Migrator owner() {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .dataSource(new ObservedDataSource(server::connect, true))
                .build();
    }
}

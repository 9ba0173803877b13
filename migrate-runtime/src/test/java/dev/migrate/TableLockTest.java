package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.StepFailedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when the application uses the tables that a revision changes. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class TableLockTest {

    private static final String USERS = "c00100000000";
    private static final String BIO = "c00200000000";

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

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aStatementGivesWayAndIsTriedAgainUntilTheTableIsFree(String dialect) throws Exception {
        open(dialect);
        migrator(10, ShopRevisions.LINE).upgrade(USERS);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection application = server.connect();
                Statement jdbc = application.createStatement()) {
            application.setAutoCommit(false);
            jdbc.execute("insert into users (id, name) values (3, 'Bob')");

            Future<Result> upgrade =
                    thread.submit(() -> migrator(10, ShopRevisions.LINE).upgrade(BIO));
            Thread.sleep(1500);
            assertThat(upgrade.isDone()).isFalse();
            application.commit();

            assertThat(upgrade.get().after()).containsExactly(BIO);
        } finally {
            thread.shutdownNow();
        }
        assertThat(database.columns("users")).containsExactly("bio", "id", "name");
        assertThat(database.values("select name from users where id = 3")).containsExactly("Bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aStatementThatNeverGetsItsTableFailsAndLeavesNothing(String dialect) throws Exception {
        open(dialect);
        migrator(1, ShopRevisions.LINE).upgrade(USERS);
        try (Connection application = server.connect();
                Statement jdbc = application.createStatement()) {
            application.setAutoCommit(false);
            jdbc.execute("insert into users (id, name) values (3, 'Bob')");

            StepFailedException problem = catchThrowableOfType(
                    StepFailedException.class,
                    () -> migrator(1, ShopRevisions.LINE).upgrade(BIO));
            assertThat(String.valueOf(problem.getMessage()).lines().findFirst().orElseThrow())
                    .matches(".* failed at statement 1 of 1: .*; open transactions: (process|connection) \\d+ of user"
                            + " \\w+.*, in a transaction for \\d+ s.*");
            assertThat(problem)
                    .hasMessageContaining("the database is at " + USERS)
                    .hasMessageEndingWith("\nRun the command again when others leave the table, or let statements wait"
                            + " longer (migrate.tableLockTimeout) or be tried more often (migrate.tableLockRetries).");
            assertThat(problem.outcome()).isEqualTo(Outcome.LOCK_NOT_HAD);
            application.rollback();
        }
        assertThat(migrator(1, ShopRevisions.LINE).current().revisions()).containsExactly(USERS);
        assertThat(migrator(1, ShopRevisions.LINE).upgrade(BIO).after()).containsExactly(BIO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb", "mysql"})
    void theSettingsOfTheConnectionArePutBack(String dialect) throws Exception {
        open(dialect);
        String query = switch (dialect) {
            case "postgresql" -> "select current_setting('lock_timeout') || current_setting('statement_timeout')";
            case "h2" ->
                "select lock_timeout() || setting_value from information_schema.settings where setting_name ="
                        + " 'QUERY_TIMEOUT'";
            case "mariadb" ->
                "select concat(@@session.lock_wait_timeout, @@session.innodb_lock_wait_timeout,"
                        + " @@session.max_statement_time, @@session.sql_mode)";
            default ->
                "select concat(@@session.lock_wait_timeout, @@session.innodb_lock_wait_timeout,"
                        + " @@session.sql_mode)";
        };
        String before = database.values(query).get(0);
        try (Connection connection = server.connect()) {
            OneConnection kept = new OneConnection(connection);
            Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                    .dataSource(
                            new ObservedDataSource(() -> dialect.equals("h2") ? server.connect() : kept.open(), true))
                    .statementTimeout(Duration.ofMinutes(1))
                    .build()
                    .upgrade("head");

            assertThat(new LiveTables(kept::open).values(query)).containsExactly(before);
        }
    }

    /** Statements that PostgreSQL refuses within a transaction are run outside of one, and repeated after a failure. */
    @Test
    void anIndexThatIsBuiltConcurrentlyIsValidAfterTheFailureThatLeftItInvalid() {
        open("postgresql");
        Migrator migrator = migrator(1, ShopRevisions.CreateUsers.class, ConcurrentRevisions.UniqueName.class);
        migrator.upgrade(USERS);
        database.execute("insert into users (id, name) values (3, 'Ann')");

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade("head"));

        assertThat(problem.statement()).isEqualTo(3);
        assertThat(problem).hasMessageContaining("Statements 1-2 of 4 took effect");
        assertThat(valid("ux_users_name")).containsExactly("f");
        database.execute("delete from users where id = 3");

        migrator.upgrade("head");

        assertThat(valid("ux_users_name")).containsExactly("t");
        assertThat(database.values("select name from users order by id")).containsExactly("Ann!", "{fn now()}!");
        assertThat(database.columns("users")).containsExactly("id", "name", "nickname", "title");
    }

    @Test
    void anIndexIsBuiltConcurrentlyWhileTwentyOthersWaitForTheLock() throws Exception {
        open("postgresql");
        Class<?>[] revisions = {ShopRevisions.CreateUsers.class, ConcurrentRevisions.UniqueName.class};
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Result>> running = IntStream.range(0, 20)
                    .mapToObj(number -> migrator(1, revisions))
                    .map(migrator -> threads.submit(() -> migrator.upgrade("head")))
                    .toList();
            for (Future<Result> each : running) {
                assertThat(each.get().after()).containsExactly("cc0100000000");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(valid("ux_users_name")).containsExactly("t");
    }

    private List<String> valid(String index) {
        return database.values("select indisvalid from pg_index where indexrelid = '" + index + "'::regclass");
    }

    private Migrator migrator(int retries, Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dataSource(new ObservedDataSource(server::connect, true))
                .tableLockTimeout(Duration.ofSeconds(1))
                .tableLockRetries(retries)
                .build();
    }
}

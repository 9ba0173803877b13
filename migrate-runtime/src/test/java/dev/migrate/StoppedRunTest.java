package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.CleanEnd;
import dev.migrate.execute.InterruptedRunException;
import dev.migrate.execute.MigrationException;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends before its time, and goes on: told to stop, out of time, or the victim of a deadlock. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class StoppedRunTest {

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;

    private void open(String dialect) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
        migrator().upgrade(SlowRevisions.FIRST);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    /** The statement that runs is finished; where each takes effect alone, the next run goes on after it. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aProcessThatIsToldToStopLeavesWhatTheNextGoesOnWith(String dialect) throws Exception {
        open(dialect);
        Process process = OtherProcess.start(folder, server, SlowProcess.class);
        try {
            waitForHalfOfTheWork(dialect);
            process.destroy();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isNotZero();
        assertThat(migrator(Duration.ZERO).upgrade("head").after()).containsExactly(SlowRevisions.SLOW);
        assertThat(database.values("select word from steps order by id")).containsExactly("5", "5");
    }

    private void waitForHalfOfTheWork(String dialect) throws InterruptedException {
        String query = dialect.equals("postgresql")
                ? "select 'busy' from pg_stat_activity where query like '%pg_sleep(0.5)%' and state = 'active'"
                        + " and pid <> pg_backend_pid()"
                : "select 'busy' from steps where id = 1 and word >= 2";
        for (int i = 0; i < 600 && database.values(query).isEmpty(); i++) {
            Thread.sleep(50);
        }
    }

    /** Runs the slow revision. */
    static final class SlowProcess {

        private SlowProcess() {}

        /** Takes the URL, the user and the password. */
        public static void main(String[] arguments) {
            List<String> settings = List.of(arguments);
            CleanEnd end = CleanEnd.ofThisThread();
            try (end) {
                Migrator.builder()
                        .url(settings.get(0), settings.get(1), settings.get(2))
                        .build()
                        .upgrade("head");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void aThreadThatIsInterruptedStopsAfterItsStatement(String dialect) throws Exception {
        open(dialect);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<MigrationException> stopped = thread.submit(() -> {
                MigrationException problem = catchThrowableOfType(
                        MigrationException.class, () -> migrator().upgrade("head"));
                assertThat(Thread.interrupted()).isTrue();
                return problem;
            });
            waitForHalfOfTheWork(dialect);
            thread.shutdownNow();

            assertThat(stopped.get())
                    .isInstanceOf(InterruptedRunException.class)
                    .message()
                    .matches(
                            "The command was interrupted after statement \\d+ of 10 of revision 510200000000\\. What was"
                                    + " done stays\\.\\nRun it again to go on\\.");
            assertThat(stopped.get().outcome()).isEqualTo(Outcome.STOPPED_PART_WAY);
        } finally {
            thread.shutdownNow();
        }
        assertThat(migrator(Duration.ZERO).upgrade("head").after()).containsExactly(SlowRevisions.SLOW);
        assertThat(database.values("select word from steps order by id")).containsExactly("5", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aStatementThatTakesTooLongFailsAndIsNamed(String dialect) {
        open(dialect);
        Migrator hurried = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(SlowRevisions.CreateSteps.class, VerySlow.class))
                .dataSource(new ObservedDataSource(server::connect, true))
                .statementTimeout(Duration.ofMillis(700))
                .build();

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> hurried.upgrade("head"));

        assertThat(problem)
                .hasMessageContaining(" failed at statement 1 of 1: ")
                .hasMessageEndingWith(
                        "\nGive statements more time (migrate.statementTimeout), then run the command again.");
        assertThat(problem.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(database.values("select word from steps order by id")).containsExactly("0", "0");
    }

    /** Counts a table of two rows joined 40 times with itself, which no server comes to the end of. */
    @Revision(
            id = SlowRevisions.SLOW,
            revises = SlowRevisions.FIRST,
            message = "multiply",
            created = "2026-06-02T12:00:00Z")
    public static final class VerySlow implements Migration {

        @Override
        public void upgrade(Operations op) {
            StringBuilder tables = new StringBuilder(" from steps a");
            for (int i = 0; i < 40; i++) {
                tables.append(" cross join steps t").append(i);
            }
            op.execute("update steps set word = (select count(*) from (select a.id + t39.id as total" + tables
                    + ") as product where total > 1)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** The application has changed more, so that the server chooses the revision for its victim. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void theVictimOfADeadlockIsTriedAgain(String dialect) throws Exception {
        open(dialect);
        database.execute("create table busy (id integer primary key)");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection application = server.connect();
                Statement jdbc = application.createStatement()) {
            application.setAutoCommit(false);
            for (int i = 0; i < 50; i++) {
                jdbc.execute("insert into busy values (" + i + ")");
            }
            jdbc.execute("update steps set word = 100 where id = 2");
            Future<Result> upgrade = thread.submit(() -> Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(SlowRevisions.CreateSteps.class, Both.class))
                    .dataSource(new ObservedDataSource(server::connect, true))
                    .tableLockTimeout(Duration.ofSeconds(30))
                    .build()
                    .upgrade("head"));
            Thread.sleep(500); // The revision has the first row by now and waits for the second.
            jdbc.execute("update steps set word = 100 where id = 1");
            assertThat(upgrade.isDone()).isFalse();
            application.commit();

            assertThat(upgrade.get().after()).containsExactly(SlowRevisions.SLOW);
        } finally {
            thread.shutdownNow();
        }
        assertThat(database.values("select word from steps order by id")).containsExactly("101", "101");
    }

    /** Changes both rows, the first one first. */
    @Revision(
            id = SlowRevisions.SLOW,
            revises = SlowRevisions.FIRST,
            message = "count",
            created = "2026-06-02T12:00:00Z")
    public static final class Both implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("update steps set word = word + 1 where id in (1, 2)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private Migrator migrator() {
        return migrator(Duration.ofSeconds(10));
    }

    private Migrator migrator(Duration lockTimeout) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(SlowRevisions.ALL))
                .dataSource(new ObservedDataSource(server::connect, true))
                .lockTimeout(lockTimeout)
                .build();
    }
}

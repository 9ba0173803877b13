package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.LockTimeoutException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.graph.Direction;
import dev.migrate.journal.Journal;
import dev.migrate.lock.LockPlace;
import dev.migrate.lock.LockPlace.LockRow;
import dev.migrate.lock.MigrationLock;
import dev.migrate.lock.MigrationLocks;
import dev.migrate.schema.QualifiedName;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many processes that change one database at once. {@code -Dmigrate.test.runners} and {@code -Dmigrate.test.rounds} say how
 * many and how often.
 */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class ConcurrencyTest {

    private static final int RUNNERS = Integer.getInteger("migrate.test.runners", 50);
    private static final int ROUNDS = Integer.getInteger("migrate.test.rounds", 1);
    private static final String LAST_BUT_ONE = "c00300000000";
    private static final String HEAD = "c00400000000";

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;
    private ClassLoader revisions;

    private void open(String dialect) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
        revisions = new RevisionsOnClassPath(folder).of(ShopRevisions.LINE);
    }

    private void openNext(String dialect) throws Exception {
        removeDatabase();
        open(dialect);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void ofManyOnAnEmptyDatabaseOneWorksAndTheOthersFindNothingToDo(String dialect) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            openNext(dialect);

            List<Result> results = atOnce(RUNNERS);

            assertThat(results.stream()
                            .mapToInt(result -> result.steps().size())
                            .sum())
                    .isEqualTo(4);
            assertEachRevisionWasRunOnce();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void ofManyAtTheLastButOneRevisionOneWorksAndTheOthersFindNothingToDo(String dialect) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            openNext(dialect);
            migrator().upgrade(LAST_BUT_ONE);

            List<Result> results = atOnce(RUNNERS);

            assertThat(results.stream()
                            .mapToInt(result -> result.steps().size())
                            .sum())
                    .isEqualTo(1);
            assertEachRevisionWasRunOnce();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void whoWaitsTooLongIsToldWhoHasTheLockAndWhatToDo(String dialect) throws Exception {
        open(dialect);
        migrator().upgrade(LAST_BUT_ONE);
        try (Connection connection = server.connect();
                MigrationLock lock = lock(connection)) {
            assertThat(lock.tryAcquire()).isTrue();

            LockTimeoutException problem = catchThrowableOfType(
                    LockTimeoutException.class, () -> impatient().upgrade("head"));

            assertThat(problem)
                    .hasMessageStartingWith(
                            "The migration lock of the database of the data source was not had within 300 ms:"
                                    + " it is held by " + problem.holder() + ".\nNothing was changed.")
                    .hasMessageContaining("migrate.lockTimeout");
            assertThat(problem.holder()).matches(holder(dialect));
            assertThat(problem.outcome()).isEqualTo(Outcome.LOCK_NOT_HAD);
            assertThat(problem.outcome().exitCode()).isEqualTo(3);
            assertThat(migrator().current().revisions()).containsExactly(LAST_BUT_ONE);
        }
        assertThat(impatient().upgrade("head").after()).containsExactly(HEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void whoHasNothingToDoDoesNotWait(String dialect) throws Exception {
        open(dialect);
        migrator().upgrade("head");
        try (Connection connection = server.connect();
                MigrationLock lock = lock(connection)) {
            assertThat(lock.tryAcquire()).isTrue();

            assertThat(impatient().upgrade("head").steps()).isEmpty();
            assertThat(impatient().downgrade(HEAD).steps()).isEmpty();
            assertThat(impatient().stamp(HEAD).steps()).isEmpty();
            assertThat(impatient().ensureVersion()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void theLockOfOneWhoDiesIsFree(String dialect) throws Exception {
        open(dialect);
        Connection connection = server.connect();
        MigrationLock lock = lock(connection);
        assertThat(lock.tryAcquire()).isTrue();

        if (dialect.equals("h2")) {
            lock.close(); // Its second connection dies with the process; here, it is closed.
        }
        connection.abort(Runnable::run); // SQLite's does nothing.
        connection.close();

        assertThat(migrator(Duration.ofSeconds(5)).upgrade("head").after()).containsExactly(HEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void anotherVersionTableHasAnotherLock(String dialect) throws Exception {
        open(dialect);
        try (Connection connection = server.connect();
                MigrationLock lock = lock(connection)) {
            assertThat(lock.tryAcquire()).isTrue();

            Migrator other = Migrator.builder()
                    .classLoader(revisions)
                    .dataSource(new ObservedDataSource(server::connect, true))
                    .versionTable("other_version")
                    .lockTimeout(Duration.ZERO)
                    .build();

            assertThat(other.upgrade("head").after()).containsExactly(HEAD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aPoolerInTransactionModeIsRefused(String dialect) throws Exception {
        open(dialect);
        try (TransactionPooler pooler = new TransactionPooler(server::connect)) {
            Migrator migrator =
                    Migrator.builder().classLoader(revisions).dataSource(pooler).build();

            ConfigurationException problem =
                    catchThrowableOfType(ConfigurationException.class, () -> migrator.upgrade("head"));

            assertThat(problem)
                    .hasMessage(
                            "The revisions cannot be run on the database of the data source: the lock was taken by one"
                                    + " session of the server and the next statement ran in another, so there is a pooler in"
                                    + " transaction mode, such as PgBouncer, in between; revisions need a session of their own, so"
                                    + " use the server's own port, or a pool in session mode.");
            assertThat(problem.outcome()).isEqualTo(Outcome.WRONG_USAGE);
            assertThat(database.tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aReadOnlyDatabaseIsRefusedBeforeAnythingIsTried(String dialect) throws Exception {
        open(dialect);
        migrator().upgrade(LAST_BUT_ONE);
        try (ReadOnlyDatabase readOnly = ReadOnlyDatabase.of(dialect, server)) {
            Migrator migrator = Migrator.builder()
                    .classLoader(revisions)
                    .url(readOnly.url(), server.user(), server.password())
                    .build();

            ConfigurationException problem =
                    catchThrowableOfType(ConfigurationException.class, () -> migrator.upgrade("head"));

            assertThat(problem)
                    .hasMessageContaining(": this is a read-only database, such as a replica (")
                    .hasMessageEndingWith("); revisions must be run on the primary, so point migrate.url there.");
            assertThat(migrator.current().revisions()).containsExactly(LAST_BUT_ONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void whoWaitsSaysForWhomEveryTenSeconds(String dialect) throws Exception {
        open(dialect);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (Connection connection = server.connect();
                MigrationLock lock = lock(connection)) {
            assertThat(lock.tryAcquire()).isTrue();

            assertThat(catchThrowableOfType(
                            LockTimeoutException.class,
                            () -> migrator(Duration.ofSeconds(11)).upgrade("head")))
                    .isNotNull();
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("Waiting for the migration lock of the database of the data source since 10 s:"
                        + " it is held by another connection to the database");
    }

    private static String holder(String dialect) {
        return switch (dialect) {
            case "postgresql" -> "process \\d+ of user \\w+ at [\\d.]+ \\(.+\\), connected for \\d+ s";
            case "mariadb", "mysql" -> "connection \\d+ of user root( at \\S+)?, busy or idle for \\d+ s";
            case "sqlite" -> "another connection that is writing to the file";
            default -> "another connection to the database";
        };
    }

    private List<Result> atOnce(int runners) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Result>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                Migrator migrator = migrator();
                running.add(threads.submit(() -> {
                    start.await();
                    return migrator.upgrade("head");
                }));
            }
            start.countDown();
            List<Result> results = new ArrayList<>();
            for (Future<Result> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertEachRevisionWasRunOnce() {
        assertThat(database.values("select revision from migrate_version")).containsExactly(HEAD);
        assertThat(database.values("select name from users order by id")).containsExactly("Ann", "{fn now()}");
        assertThat(database.tables())
                .filteredOn(
                        table -> !table.equals("migrate_version_lock")) // A Galera cluster has it, which can be given.
                .containsExactly("migrate_journal", "migrate_version", "orders", "users");
        assertThat(migrator().journal())
                .allMatch(run -> run.direction() == Direction.UPGRADE)
                .extracting(run -> run.revision())
                .containsExactly("c00100000000", "c00200000000", LAST_BUT_ONE, HEAD);
    }

    private MigrationLock lock(Connection connection) throws SQLException {
        QualifiedName versionTable = QualifiedName.of("migrate_version");
        Dialect dialect = Dialects.forConnection(connection);
        Journal journal = new Journal(versionTable, dialect);
        LockRow row = new LockRow(journal.creationIfMissing(), journal.reservedInsertion());
        return MigrationLocks.of(new LockPlace(connection, dialect, versionTable, row, server::connect));
    }

    private Migrator impatient() {
        return migrator(Duration.ofMillis(300));
    }

    private Migrator migrator() {
        return migrator(MigratorBuilder.DEFAULT_LOCK_TIMEOUT);
    }

    private Migrator migrator(Duration lockTimeout) {
        return Migrator.builder()
                .classLoader(revisions)
                .dataSource(new ObservedDataSource(server::connect, true))
                .lockTimeout(lockTimeout)
                .build();
    }
}

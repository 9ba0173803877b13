package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.StepFailedException;
import dev.migrate.schema.Finding;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** Revisions that are run while an application uses the table which they change. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class OnlineTest {

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
    void anApplicationWritesWhileTheTableIsChangedAndBack(String dialect) throws Exception {
        open(dialect);
        Class<?>[] revisions =
                dialect.equals("postgresql") ? OnlineRevisions.CONSTRAINED : OnlineRevisions.INDEXED_ALONE;
        Migrator migrator = migrator(true, revisions);
        migrator.upgrade(OnlineRevisions.BASE);
        fill(13);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService application = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> written = application.submit(() -> write(stop));
            for (int round = 0; round < 3; round++) {
                assertThat(migrator.upgrade("head").steps()).hasSize(1);
                assertThat(migrator.downgrade("-1").steps()).hasSize(1);
            }
            migrator.upgrade("head");
            stop.set(true);

            assertThat(written.get()).isGreaterThan(10);
            assertThat(database.values("select count(*) from accounts where id > 20000"))
                    .containsExactly(String.valueOf(written.get()));
        } finally {
            application.shutdownNow();
        }
        assertThat(drift(revisions)).isEmpty();
        if (dialect.equals("postgresql")) {
            assertThat(database.values("select conname from pg_constraint where not convalidated union all"
                            + " select indexrelid::regclass::text from pg_index where not indisvalid"))
                    .isEmpty();
        }
    }

    /** Inserts two to the power of {@code doublings} rows. */
    private void fill(int doublings) {
        database.execute("insert into accounts (id, owner_id, name) values (1, 1, 'old 1')");
        for (int i = 0; i < doublings; i++) {
            int rows = 1 << i;
            database.execute("insert into accounts (id, owner_id, name)" + " select id + " + rows
                    + ", 1, concat('old ', id + " + rows + ") from accounts");
        }
    }

    /** Commits one row after the other, with a limit that a lock on the whole table would exceed. */
    private int write(AtomicBoolean stop) throws Exception {
        int rows = 0;
        try (Connection connection = server.connect();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(
                    server.url().startsWith("jdbc:postgresql:")
                            ? "set lock_timeout = '2s'"
                            : "set session lock_wait_timeout = 2");
            while (!stop.get()) {
                rows++;
                jdbc.execute("insert into accounts (id, owner_id, name) values (" + (20000 + rows) + ", 1, 'new " + rows
                        + "')");
            }
        }
        return rows;
    }

    /** A transaction that has used the table only holds up what needs the table for itself. */
    @Test
    void anIndexIsBuiltAroundATransactionThatLastsLongerThanAStatementMayWait() throws Exception {
        open("postgresql");
        Migrator migrator = migrator(true, OnlineRevisions.CONSTRAINED);
        migrator.upgrade(OnlineRevisions.BASE);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection application = server.connect();
                Statement jdbc = application.createStatement()) {
            application.setAutoCommit(false);
            jdbc.execute("insert into accounts (id, owner_id, name) values (1, 1, 'Ann')");

            Future<Result> upgrade = thread.submit(() -> migrator.upgrade("head"));
            Thread.sleep(1000); // Much longer than the 200 ms that a statement may wait.
            assertThat(database.values("select count(*) from pg_stat_activity where query like"
                            + " 'create unique index concurrently uq_accounts_name%' and state = 'active'"))
                    .containsExactly("1");
            application.commit();

            assertThat(upgrade.get().after()).containsExactly(OnlineRevisions.HEAD);
        } finally {
            thread.shutdownNow();
        }
    }

    /** Each check of the rows has only the lock that lets others read and write. */
    @Test
    void theRowsAreCheckedUnderALockThatLetsOthersWrite() throws Exception {
        open("postgresql");
        Migrator migrator = migrator(true, OnlineRevisions.CONSTRAINED);
        migrator.upgrade(OnlineRevisions.BASE);
        List<String> validations = migrator.planUpgrade("head").steps().get(0).statements().stream()
                .filter(statement -> statement.contains(" validate constraint "))
                .toList();
        assertThat(validations).hasSize(3);
        database.execute(
                "alter table accounts add constraint ck_accounts_id check (id > 0) not valid",
                "alter table accounts add constraint migrate_not_null check (name is not null) not valid",
                "alter table accounts add constraint fk_accounts_owner_id foreign key (owner_id) references owners (id)"
                        + " not valid");
        try (Connection connection = server.connect();
                Statement jdbc = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String validation : validations) {
                jdbc.execute(validation);
            }
            assertThat(database.values("select mode from pg_locks where relation in ('accounts'::regclass,"
                            + " 'owners'::regclass) and granted order by mode"))
                    .doesNotContain("AccessExclusiveLock", "ExclusiveLock", "ShareRowExclusiveLock", "ShareLock")
                    .contains("ShareUpdateExclusiveLock");
            connection.rollback();
        }
    }

    /** Whether the option asks for it or the operations themselves. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatDiesAtAnyCallEndsWhenItIsRunAgainOnlineOrNot(boolean byOption) throws Exception {
        open("postgresql");
        Class<?>[] revisions = byOption ? OnlineRevisions.CONSTRAINED : OnlineRevisions.CONSTRAINED_BY_ITSELF;
        migrator(byOption, revisions).upgrade(OnlineRevisions.BASE);
        HaltingDataSource counting = new HaltingDataSource(server::connect, Integer.MAX_VALUE);
        migrator(byOption, counting, revisions).upgrade("head");
        migrator(false, revisions).downgrade(OnlineRevisions.BASE);
        assertThat(counting.calls()).isGreaterThan(20);
        for (int call : HaltingDataSource.chosen(counting.calls())) {
            HaltingDataSource up = new HaltingDataSource(server::connect, call);
            dies(up, byOption, revisions, migrator -> migrator.upgrade("head"), "1 2");
            HaltingDataSource down = new HaltingDataSource(server::connect, call);
            dies(down, byOption, revisions, migrator -> migrator.downgrade(OnlineRevisions.BASE), "1");
        }
    }

    private void dies(
            HaltingDataSource halting,
            boolean byOption,
            Class<?>[] revisions,
            Consumer<Migrator> command,
            String owners) {
        MigrationException problem = catchThrowableOfType(
                MigrationException.class, () -> command.accept(migrator(byOption, halting, revisions)));
        assertThat(problem != null).as("call %s", halting.calls()).isEqualTo(halting.hasHalted());

        boolean onlineAgain = halting.calls() % 2 == 0;
        command.accept(migrator(onlineAgain, revisions));

        assertThat(drift(revisions)).as("call %s", halting.calls()).isEmpty();
        assertThat(database.values("select string_agg(id::text, ' ' order by id) from owners"))
                .containsExactly(owners);
        assertThat(database.values("select conname from pg_constraint where not convalidated"))
                .isEmpty();
    }

    /** MariaDB can add a foreign key while others write from 11.2 on. */
    @Test
    void aStatementThatWouldKeepWritersWaitingIsRefusedAndDoneWithoutTheOption() {
        open("mysql");
        Class<?>[] revisions = OnlineRevisions.INDEXED;
        migrator(true, revisions).upgrade(OnlineRevisions.BASE);

        StepFailedException problem = catchThrowableOfType(
                StepFailedException.class, () -> migrator(true, revisions).upgrade("head"));

        assertThat(problem.outcome()).isEqualTo(Outcome.STOPPED_PART_WAY);
        assertThat(problem.statement()).isEqualTo(2);
        assertThat(problem)
                .hasMessageContaining("LOCK=NONE is not supported")
                .hasMessageContaining("Statement 1 of 2 took effect")
                .hasMessageEndingWith(
                        "\nOthers would have to wait while the server does this. Run the same command again"
                                + " without migrate.online when they can, and it goes on with statement 2.");
        assertThat(database.tables()).contains("accounts");

        assertThat(migrator(false, revisions).upgrade("head").after()).containsExactly(OnlineRevisions.HEAD);
        assertThat(drift(revisions)).isEmpty();
    }

    @Test
    void aScriptHasTheSameStatements() throws Exception {
        open("postgresql");
        Migrator migrator = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(OnlineRevisions.CONSTRAINED))
                .dialect("postgresql")
                .online(true)
                .build();

        String up = migrator.scripts().upgrade(OnlineRevisions.BASE + ":head");

        assertThat(up)
                .contains(
                        "create unique index concurrently uq_accounts_name on accounts (name);\n",
                        "alter table accounts validate constraint fk_accounts_owner_id;\n");
        migrator(true, OnlineRevisions.CONSTRAINED).upgrade(OnlineRevisions.BASE);
        for (NativeQuery statement : Parser.parseJdbcSql(up, true, false, true, true, true)) {
            database.execute(statement.nativeSql);
        }
        assertThat(drift(OnlineRevisions.CONSTRAINED)).isEmpty();
        assertThat(script(OnlineRevisions.CONSTRAINED_BY_ITSELF))
                .isEqualTo(up.replace("$Constrain", "$ConstrainOnline"));
        assertThatThrownBy(() -> migrator.idempotentScripts().upgrade("head"))
                .hasMessageContaining("outside of blocks only");
    }

    /** Returns the script without the option. */
    private String script(Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dialect("postgresql")
                .build()
                .scripts()
                .upgrade(OnlineRevisions.BASE + ":head");
    }

    private List<Finding> drift(Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .url(server.url(), server.user(), server.password())
                .build()
                .drift();
    }

    private Migrator migrator(boolean online, Class<?>... revisions) {
        return migrator(online, new ObservedDataSource(server::connect, true), revisions);
    }

    private Migrator migrator(boolean online, DataSource dataSource, Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dataSource(dataSource)
                .tableLockTimeout(Duration.ofMillis(200))
                .tableLockRetries(50)
                .online(online)
                .build();
    }
}

package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.execute.StepFailedException;
import dev.migrate.execute.VersionTableException;
import dev.migrate.graph.Direction;
import dev.migrate.graph.RevisionException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migrator does on every database. */
abstract class MigratorContract {

    private static final String USERS = "c00100000000";
    private static final String BIO = "c00200000000";
    private static final String DROP_BIO = "c00400000000";
    private static final String TAGS = "c00500000000";
    private static final String NICKNAME = "c00600000000";
    private static final String MERGE = "c00700000000";

    private static final String ROLLED_BACK = """

            The transaction was rolled back: the database is at c00100000000.
            Correct the revision or the data, then run the command again.""";

    private static final String PARTLY_DONE = """

            Statements 1-2 of 4 took effect and cannot be rolled back; the version rows are still at c00100000000.
            Correct the data, or statement 3 in the revision and nothing before it; then run the same command again, and it \
            goes on with statement 3.""";

    @TempDir
    private Path folder;

    private TestDatabase server;
    private ObservedDataSource dataSource;
    private LiveTables database;

    /** Returns the name of the database's dialect. */
    abstract String dialect();

    /** Returns whether a failed revision leaves nothing behind. */
    abstract boolean transactional();

    @BeforeEach
    void openDatabase() {
        server = TestDatabases.empty(dialect());
        dataSource = new ObservedDataSource(server::connect, false);
        database = new LiveTables(server::connect);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @Test
    void upgradesToHeadAndBackToBaseAndUpAgain() {
        Migrator migrator = migrator(ShopRevisions.LINE);

        Result up = migrator.upgrade("head");

        assertThat(up.before()).isEmpty();
        assertThat(up.after()).containsExactly(DROP_BIO);
        assertThat(up.steps())
                .extracting(Result.Step::message)
                .containsExactly("create users", "add bio to users", "create orders", "drop bio of users");
        assertThat(up.steps()).extracting(Result.Step::direction).containsOnly(Direction.UPGRADE);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "orders", "users");
        assertThat(migrator.current().upToDate()).isTrue();

        Result down = migrator.downgrade("base");

        assertThat(down.before()).containsExactly(DROP_BIO);
        assertThat(down.after()).isEmpty();
        assertThat(down.steps()).extracting(Result.Step::id).containsExactly(DROP_BIO, "c00300000000", BIO, USERS);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version");
        assertThat(database.values("select revision from migrate_version")).isEmpty();

        assertThat(migrator.upgrade("head").after()).containsExactly(DROP_BIO);
        assertThat(database.values("select revision from migrate_version")).containsExactly(DROP_BIO);
        assertConnectionsAreGivenBack();
    }

    @Test
    void connectsByUrlWithTheDriverOfTheClassLoader() {
        Migrator migrator = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(server.url(), server.user(), server.password())
                .build();

        assertThat(migrator.upgrade("head").after()).containsExactly(DROP_BIO);
        assertThat(migrator.current().upToDate()).isTrue();
    }

    @Test
    void keepsRowsAndTheirTextThroughEveryStep() {
        Migrator migrator = migrator(ShopRevisions.LINE);

        migrator.upgrade("head");
        assertThat(database.values("select name from users order by id")).containsExactly("Ann", "{fn now()}");
        assertThat(database.columns("users")).containsExactly("id", "name");

        migrator.downgrade("-1");
        assertThat(database.values("select name from users order by id")).containsExactly("Ann", "{fn now()}");
        assertThat(database.columns("users")).containsExactly("bio", "id", "name");
    }

    @Test
    void goesThroughForkAndMerge() {
        Migrator migrator = migrator(ShopRevisions.ALL);

        migrator.upgrade(NICKNAME);
        assertThat(migrator.upgrade(TAGS).after()).containsExactly(TAGS, NICKNAME);
        assertThat(database.values("select revision from migrate_version order by revision"))
                .containsExactly(TAGS, NICKNAME);

        assertThat(migrator.upgrade("head").after()).containsExactly(MERGE);
        assertThat(database.values("select revision from migrate_version")).containsExactly(MERGE);

        assertThat(migrator.downgrade(DROP_BIO).steps())
                .extracting(Result.Step::id)
                .containsExactly(MERGE, NICKNAME, TAGS);
        assertThat(database.values("select revision from migrate_version")).containsExactly(DROP_BIO);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "orders", "users");
    }

    @Test
    void withNothingToDoSendsOneQueryAndLoadsNoRevisionClass() {
        migrator(ShopRevisions.LINE).upgrade("head");
        dataSource.sent().clear();
        Migrator idle = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).unloadable(ShopRevisions.LINE))
                .dataSource(dataSource)
                .build();

        Result result = idle.upgrade("head");

        assertThat(result.steps()).isEmpty();
        assertThat(result.after()).containsExactly(DROP_BIO);
        assertThat(dataSource.sent()).hasSize(1).allMatch(sql -> sql.startsWith("select revision from "));
        assertConnectionsAreGivenBack();
    }

    @Test
    void aPlanShowsTheSqlAndChangesNothing() {
        Migrator migrator = migrator(ShopRevisions.LINE);

        Result plan = migrator.planUpgrade(BIO);

        assertThat(plan.after()).containsExactly(BIO);
        assertThat(plan.steps()).extracting(Result.Step::id).containsExactly(USERS, BIO);
        assertThat(plan.steps().get(0).statements())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("create table users");
        assertThat(dataSource.sent()).allMatch(sql -> sql.startsWith("select "));
        assertThat(database.tables()).isEmpty();
        assertThat(migrator.upgrade(BIO).steps())
                .extracting(Result.Step::statements)
                .isEqualTo(plan.steps().stream().map(Result.Step::statements).toList());
        assertThat(migrator.planDowngrade("base").steps())
                .extracting(Result.Step::id)
                .containsExactly(BIO, USERS);
        assertThat(migrator.current().revisions()).containsExactly(BIO);
    }

    @Test
    void stampsWithoutRunningAnything() {
        Migrator migrator = migrator(ShopRevisions.ALL);

        assertThat(migrator.planStamp(TAGS).after()).containsExactly(TAGS);
        assertThat(database.tables()).isEmpty();
        assertThat(migrator.stamp(TAGS, NICKNAME).after()).containsExactly(TAGS, NICKNAME);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version");
        assertThat(migrator.stamp(MERGE).after()).containsExactly(MERGE);
        assertThat(database.values("select revision from migrate_version")).containsExactly(MERGE);
        assertThat(migrator.stamp("base").steps())
                .extracting(Result.Step::direction)
                .containsExactly(Direction.STAMP);
        assertThat(database.values("select revision from migrate_version")).isEmpty();
    }

    @Test
    void createsTheVersionTableWhenAskedTo() {
        Migrator migrator = migrator(ShopRevisions.LINE);

        assertThat(migrator.ensureVersion()).isTrue();
        assertThat(migrator.ensureVersion()).isFalse();
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version");
        assertThat(migrator.current()).isEqualTo(new Status(Set.of(), Set.of(), Set.of(), false));
    }

    @Test
    void holdsTheRowsInATableOfAnyName() {
        Migrator migrator = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .dataSource(dataSource)
                .versionTable("`our revisions`")
                .build();

        migrator.upgrade(USERS);

        assertThat(database.tables()).containsExactly("our revisions", "our revisions_journal", "users");
        assertThat(migrator.current().revisions()).containsExactly(USERS);
    }

    @Test
    void aRevisionThatThrowsIsNamedAndNothingIsApplied() {
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.Throwing.class);

        RevisionFailedException problem =
                catchThrowableOfType(RevisionFailedException.class, () -> migrator.upgrade("head"));

        assertThat(problem).hasMessage("""
                The upgrade of revision fa0100000000 (import currencies, dev.migrate.FailingRevisions$Throwing) failed before \
                any SQL was sent: IllegalStateException: there is no currency 'XYZ' (FailingRevisions.java:22)
                Nothing was changed. Correct the revision's upgrade method, compile, and run the command again.""");
        assertThat(problem.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(database.tables()).isEmpty();

        migrator.upgrade(USERS);
        assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(RevisionFailedException.class);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "users");
        assertThat(database.values("select revision from migrate_version")).containsExactly(USERS);
        assertConnectionsAreGivenBack();
    }

    @Test
    void aDowngradeThatThrowsStopsTheWholeDowngradeBeforeItsFirstStep() {
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.Irreversible.class);
        migrator.upgrade("head");

        assertThatThrownBy(() -> migrator.downgrade("base"))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageContaining("The downgrade of revision fa0500000000")
                .hasMessageContaining("UnsupportedOperationException: deleted rows do not come back");
        assertThat(migrator.current().revisions()).containsExactly("fa0500000000");
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "users");
    }

    @Test
    void aStatementThatFailsIsNamedWithWhatItLeaves() {
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingStatement.class);
        migrator.upgrade(USERS);

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade("head"));

        assertThat(problem.statement()).isEqualTo(3);
        assertThat(problem.rows()).containsExactly(USERS);
        assertThat(problem)
                .hasMessageEndingWith(transactional() ? ROLLED_BACK : PARTLY_DONE)
                .hasMessageStartingWith("The upgrade of revision fa0200000000 (fill audit,"
                        + " dev.migrate.FailingRevisions$FailingStatement) failed at statement 3 of 4: ")
                .hasMessageContaining("\n    insert into audit_archive (id) values (…)\n");
        assertThat(problem.outcome()).isEqualTo(transactional() ? Outcome.FAILED : Outcome.STOPPED_PART_WAY);
        assertThat(database.values("select revision from migrate_version")).containsExactly(USERS);
        assertThat(database.tables().contains("audit")).isEqualTo(!transactional());
        assertConnectionsAreGivenBack();
    }

    @Test
    void revisionsBeforeAFailedOneStay() {
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingAtOnce.class);

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade("head"));

        assertThat(problem.outcome()).isEqualTo(Outcome.STOPPED_PART_WAY);
        assertThat(problem.rows()).containsExactly(USERS);
        assertThat(migrator.current().revisions()).containsExactly(USERS);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "users");
    }

    @Test
    void rowsThatSomebodyElseChangedAreNotOverwritten() {
        Migrator migrator = migrator(ShopRevisions.LINE);
        migrator.upgrade(USERS);
        dataSource.interfere("update migrate_version", "delete from migrate_version");

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade(BIO));

        assertThat(problem.statement()).isZero();
        if (dialect().equals("sqlite")) { // Nobody else can write to the file while a revision runs.
            assertThat(problem).hasMessageContaining(" failed at the change of the version rows: [SQLITE_BUSY]");
            assertThat(migrator.upgrade(BIO).after()).containsExactly(BIO);
            return;
        }
        assertThat(problem)
                .hasMessageContaining(
                        " failed at the change of the version rows: the version table migrate_version is not at"
                                + " c00100000000 any more, since 'update ")
                .hasMessageContaining("' changed 0 rows instead of one; somebody else changed it in the meantime");
        assertThat(database.values("select revision from migrate_version")).isEmpty();
        assertThat(database.columns("users").contains("bio")).isEqualTo(!transactional());
    }

    @Test
    void anUnknownRowIsToldByCurrentRefusedByUpgradeAndPurgedByStamp() {
        Migrator migrator = migrator(ShopRevisions.LINE);
        migrator.stamp(BIO);
        database.execute("update migrate_version set revision = 'feed00000000'");

        Status status = migrator.current();
        assertThat(status.revisions()).containsExactly("feed00000000");
        assertThat(status.unknown()).containsExactly("feed00000000");
        assertThat(status.upToDate()).isFalse();
        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(RevisionException.class)
                .hasMessageStartingWith(
                        "The database is at 'feed00000000', which this application does not know: another build applied it.");
        assertThat(migrator.stampWithPurge(USERS).after()).containsExactly(USERS);
        assertThat(database.values("select revision from migrate_version")).containsExactly(USERS);
    }

    @Test
    void rowsThatImplyEachOtherAreRefused() {
        Migrator migrator = migrator(ShopRevisions.LINE);
        migrator.stamp(BIO);
        database.execute("insert into migrate_version (revision) values ('" + USERS + "')");

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("The version table holds '" + USERS + "' and '" + BIO + "'")
                .hasMessageEndingWith("Correct them with 'stamp " + BIO + "'.");
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version");
    }

    @Test
    void aRowWithoutAnIdIsRefusedWithTheStatementThatRepairsIt() {
        database.execute(
                "create table migrate_version (revision varchar(255))", "insert into migrate_version values (null)");

        VersionTableException problem = versionTableProblem();

        assertThat(problem)
                .hasMessageStartingWith(
                        "The version table migrate_version holds a row without an id: somebody changed it")
                .hasMessageContaining("delete from migrate_version where revision is null");
        assertThat(problem.outcome()).isEqualTo(Outcome.DECISION_NEEDED);
        assertThat(problem.table()).isEqualTo("migrate_version");
    }

    @Test
    void aRepeatedRowIsRefused() {
        database.execute(
                "create table migrate_version (revision varchar(255))",
                "insert into migrate_version values ('a1b2')",
                "insert into migrate_version values ('a1b2')");

        assertThat(versionTableProblem())
                .hasMessageStartingWith(
                        "The version table migrate_version holds the id 'a1b2' twice: somebody changed it");
    }

    @Test
    void aTableOfThatNameWithOtherColumnsIsRefused() {
        database.execute("create table migrate_version (version_number integer)");

        assertThat(versionTableProblem())
                .hasMessageStartingWith("Cannot read the version table migrate_version: ")
                .hasMessageEndingWith("\nIt must have a column revision that the user may read. If the table is another"
                        + " program's, name another one with migrate.versionTable.");
        assertThat(database.tables()).containsExactly("migrate_version");
    }

    private VersionTableException versionTableProblem() {
        Migrator migrator = migrator(ShopRevisions.LINE);
        return catchThrowableOfType(VersionTableException.class, () -> migrator.upgrade("head"));
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dataSource(dataSource)
                .build();
    }

    private void assertConnectionsAreGivenBack() {
        assertThat(dataSource.open()).isZero();
        assertThat(dataSource.autoCommitAtClose()).isNotEmpty().containsOnly(false);
    }
}

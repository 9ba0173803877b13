package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.InterruptedRevisionException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.RevisionRun;
import dev.migrate.execute.StepFailedException;
import dev.migrate.graph.RevisionException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal says, and what it is good for after a failure. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class JournalTest {

    private static final String USERS = "c00100000000";
    private static final String BIO = "c00200000000";
    private static final String AUDIT = "fa0200000000";

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
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void hasAnEntryForEachRevisionWithWhenHowLongAndByWhom(String dialect) {
        open(dialect);
        Migrator migrator = migrator(ShopRevisions.LINE);
        Instant start = Instant.now().minusMillis(1);
        assertThat(migrator.journal()).isEmpty();

        migrator.upgrade(BIO);
        migrator.downgrade("-1");
        migrator.stamp(BIO);

        List<RevisionRun> journal = migrator.journal();
        assertThat(journal)
                .extracting(run -> run.direction() + " " + run.revision() + " " + run.outcome())
                .containsExactly(
                        "UPGRADE " + USERS + " DONE",
                        "UPGRADE " + BIO + " DONE",
                        "DOWNGRADE " + BIO + " DONE",
                        "STAMP " + BIO + " DONE");
        assertThat(journal)
                .allMatch(run -> run.started().isAfter(start) && run.started().isBefore(Instant.now()))
                .allMatch(run -> run.duration() != null && run.duration().compareTo(Duration.ofMinutes(5)) < 0)
                .allMatch(run -> run.build().equals("shop 1.9"))
                .allMatch(run -> !run.host().isEmpty())
                .allMatch(run -> run.user().equals(System.getProperty("user.name")));
        assertThat(journal.subList(0, 3)).extracting(RevisionRun::checksum).doesNotHaveDuplicates();
        assertThat(journal.get(0).checksum())
                .isEqualTo("1:528fcc25c4631c47337575377d585b1c9e56d84f2da06d1511925936bd360831");
        assertThat(journal.get(3).checksum()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void hasARowForEachStatementThatTakesEffectAlone(String dialect) {
        open(dialect);

        migrator(ShopRevisions.LINE).upgrade(USERS);

        assertThat(database.values("select outcome from migrate_journal where entry = 1 order by statement"))
                .containsExactly("done", "done", "done");
        assertThat(database.values("select coalesce(schema_hash, 'none') from migrate_journal where statement = 1"))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(database.values("select coalesce(schema_hash, 'none') from migrate_journal where statement = 2"))
                .containsExactly("none");
        assertThat(database.values("select sql_text from migrate_journal where statement > 0 order by statement"))
                .first()
                .asString()
                .startsWith("create table users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aStatementThatFailedCanBeCorrectedAndIsGoneOnWith(String dialect) {
        open(dialect);
        assertThatThrownBy(() -> migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingStatement.class)
                        .upgrade("head"))
                .isInstanceOf(StepFailedException.class);

        migrator(ShopRevisions.CreateUsers.class, FailingRevisions.CorrectedStatement.class)
                .upgrade("head");

        assertThat(database.values("select id from audit order by id")).containsExactly("1", "2");
        assertThat(database.tables()).contains("later");
        assertThat(migrator(ShopRevisions.LINE).journal())
                .extracting(run -> run.revision() + " " + run.outcome())
                .containsExactly(USERS + " DONE", AUDIT + " DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void aRevisionThatWasEditedBeforeWhereItStoppedIsRefusedWithBothVersions(String dialect) {
        open(dialect);
        assertThatThrownBy(() -> migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingStatement.class)
                        .upgrade("head"))
                .isInstanceOf(StepFailedException.class);

        Migrator edited = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.EditedStatement.class);
        InterruptedRevisionException problem =
                catchThrowableOfType(InterruptedRevisionException.class, () -> edited.upgrade("head"));

        assertThat(problem.getMessage()).matches("""
                The upgrade of revision fa0200000000 was interrupted, which began at 20\\S+Z by build shop 1\\.9 on host \\S+ as \
                user \\S+, and has been edited since\\. Statement 2 of 4 was
                    insert into audit \\(id\\) values \\(1\\)
                and is now
                    insert into audit \\(id\\) values \\(7\\)
                Nothing was changed\\. Run the command again with the revision as it was, and put the change into a new \
                revision; or do the rest or take it back by hand, and stamp the revision that the database is at then\\.""");
        assertThat(problem.statement()).isEqualTo(2);
        assertThat(problem.outcome()).isEqualTo(Outcome.DECISION_NEEDED);
        assertThat(database.values("select id from audit")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void nothingElseIsRunUntilAnInterruptedRevisionIsDoneOrStamped(String dialect) {
        open(dialect);
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingStatement.class);
        assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(StepFailedException.class);

        for (String target : List.of("base", USERS)) {
            assertThatThrownBy(() -> migrator.downgrade(target))
                    .isInstanceOf(InterruptedRevisionException.class)
                    .hasMessageStartingWith("The upgrade of revision fa0200000000 was interrupted, which began at ")
                    .hasMessageContaining(
                            ", and this command does not go on with it.\nRun the upgrade to fa0200000000 again first,");
        }
        database.execute("drop table audit");
        assertThat(migrator.stamp(USERS).steps()).isEmpty();

        assertThat(migrator.downgrade("base").after()).isEmpty();
        assertThat(migrator.journal())
                .extracting(run -> run.revision() + " " + run.outcome())
                .containsExactly(USERS + " DONE", AUDIT + " ABANDONED", USERS + " DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void anInterruptedDowngradeIsNotTakenForNothingToDo(String dialect) {
        open(dialect);
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.FailingDowngrade.class);
        migrator.upgrade("head");
        assertThatThrownBy(() -> migrator.downgrade("-1"))
                .isInstanceOfSatisfying(
                        StepFailedException.class,
                        problem -> assertThat(problem.outcome()).isEqualTo(Outcome.STOPPED_PART_WAY));

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(InterruptedRevisionException.class)
                .hasMessageContaining("Run the downgrade that takes back fa0600000000 again first");

        database.execute("create table missing (id integer)");
        assertThat(migrator.downgrade("-1").after()).containsExactly(USERS);
        assertThat(database.tables()).containsExactly("migrate_journal", "migrate_version", "users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb", "mysql"})
    void aRoutineThatChangedTheSchemaBeforeItFailedIsNotRepeatedOrPassedOver(String dialect) {
        open(dialect);
        database.execute("create procedure tidy_up() begin create table made (id integer);"
                + " insert into missing values (1); end");
        Migrator migrator = migrator(ShopRevisions.CreateUsers.class, FailingRevisions.CallingRoutine.class);
        assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(StepFailedException.class);

        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOfSatisfying(
                        InterruptedRevisionException.class,
                        problem -> assertThat(problem.outcome()).isEqualTo(Outcome.DECISION_NEEDED))
                .hasMessageContaining("in statement 2 of 2:\n    call tidy_up()\n")
                .hasMessageContaining("whether it came to its end cannot be known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void ofAnUnknownRowItIsSaidWhenAndByWhichBuildItWasApplied(String dialect) {
        open(dialect);
        migrator(ShopRevisions.LINE).upgrade(BIO);

        Migrator older = migrator(ShopRevisions.CreateUsers.class);

        for (String target : List.of("head", "base")) {
            assertThatThrownBy(() -> older.upgrade(target))
                    .isInstanceOf(RevisionException.class)
                    .message()
                    .matches("""
                            The database is at 'c00200000000', which this application does not know: another build applied it\\. \
                            Use the build that has it, or set the rows with 'stamp' and 'purge'\\.
                            It is ahead of this application, whose newest revision 'c00100000000' is applied\\.
                            'c00200000000' was applied at 20\\S+Z by build shop 1\\.9 on host \\S+ as user \\S+\\.""");
        }
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dataSource(new ObservedDataSource(server::connect, true))
                .buildName("shop 1.9")
                .build();
    }
}

package dev.migrate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.Decision;
import dev.migrate.execute.InterruptedRevisionException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.ScriptException;
import dev.migrate.execute.StepFailedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps in Java: what they may do, and what becomes of them when they fail or are interrupted. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class JavaStepTest {

    private static final String REVISION = "1a0100000000";

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;

    private void open(String dialect) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
        database.execute("create table seen (id integer)");
        Fails.broken = true;
        Mixed.broken = true;
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void cannotEndTheRevisionsTransactionOrConnection(String dialect) {
        open(dialect);

        migrator(Curious.class).upgrade("head");

        assertThat(Curious.refusals)
                .hasSize(5)
                .allMatch(refusal -> refusal.startsWith("a Java step of a revision cannot call "));
        assertThat(database.values("select id from seen")).containsExactly("1");
        assertThatThrownBy(() -> Curious.kept.createStatement())
                .isInstanceOf(SQLException.class)
                .hasMessage("the Java step is over, and its connection with it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void whatItChangedIsTakenBackWhenItThrows(String dialect) {
        open(dialect);

        assertThatThrownBy(() -> migrator(Fails.class).upgrade("head"))
                .isInstanceOf(StepFailedException.class)
                .hasMessageContaining("failed at statement 2 of 2: the Java step threw"
                        + " java.lang.IllegalStateException: no more\n    -- Java: see two");
        assertThat(database.values("select id from seen")).isEmpty();

        Fails.broken = false;
        migrator(Fails.class).upgrade("head");

        assertThat(database.values("select id from seen order by id")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void waitsForAPersonIfItCommittedFromWithinBeforeItFailed(String dialect) {
        open(dialect);
        Migrator migrator = migrator(Mixed.class);
        StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade("head"));
        assertThat(failure.outcome()).isEqualTo(Outcome.DECISION_NEEDED);

        InterruptedRevisionException problem =
                catchThrowableOfType(InterruptedRevisionException.class, () -> migrator.upgrade("head"));

        assertThat(problem.outcome()).isEqualTo(Outcome.DECISION_NEEDED);
        assertThat(problem.statement()).isEqualTo(2);
        assertThat(problem).hasMessageContaining("-Drevision=1a0100000000 -Dstep=2 -Ddone");
        assertThatThrownBy(() -> migrator.resolve(REVISION, 1, Decision.DONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Step 1 of revision 1a0100000000 needs no decision");
        migrator.resolve("1a01", 2, Decision.DONE);
        assertThat(migrator.upgrade("head").after()).containsExactly(REVISION);
        assertThat(database.values("select id from seen order by id")).containsExactly("1");
        assertThatThrownBy(() -> migrator.resolve(REVISION, 2, Decision.DONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Revision 1a0100000000 is not one that was interrupted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void isRunAgainIfAPersonSaysSo(String dialect) {
        open(dialect);
        Migrator migrator = migrator(Mixed.class);
        assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(StepFailedException.class);
        database.execute("drop table made", "delete from seen");
        Mixed.broken = false;

        migrator.resolve(REVISION, 2, Decision.AGAIN);
        migrator.upgrade("head");

        assertThat(database.values("select id from seen order by id")).containsExactly("1", "2");
        assertThat(database.tables()).contains("made", "started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void isRunAgainWithoutAQuestionIfItIsRepeatable(String dialect) {
        open(dialect);
        Mixed.repeatable = true;
        Migrator migrator = migrator(Mixed.class);
        try {
            assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(StepFailedException.class);
            database.execute("drop table made");
            Mixed.broken = false;
            migrator.upgrade("head");
        } finally {
            Mixed.repeatable = false;
        }

        assertThat(database.values("select id from seen order by id")).containsExactly("1", "1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void cannotBeWrittenIntoAScript(String dialect) {
        open(dialect);

        assertThatThrownBy(() -> migrator(Fails.class).scripts().upgrade("base:head"))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("of revision 1a0100000000")
                .hasMessageContaining("only a program that is connected can run a step in Java\n    -- Java: see two");
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .url(server.url(), server.user(), server.password())
                .build();
    }

    private static void see(int id, Connection connection) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.executeUpdate("insert into seen (id) values (" + id + ")");
        }
    }

    /** Tries what it must not do. */
    @Revision(id = REVISION, message = "curious", created = "2026-03-01T12:00:00Z")
    public static final class Curious implements Migration {

        static final List<String> refusals = new ArrayList<>();
        static Connection kept;

        private interface Call {
            void on(Connection connection) throws SQLException;
        }

        @Override
        public void upgrade(Operations op) {
            op.run("try everything", connection -> {
                refusals.clear();
                kept = connection;
                see(1, connection);
                List<Call> calls = List.of(
                        Connection::commit,
                        Connection::rollback,
                        Connection::close,
                        each -> each.setAutoCommit(true),
                        each -> each.setReadOnly(true));
                for (Call call : calls) {
                    try {
                        call.on(connection);
                    } catch (SQLException e) {
                        refusals.add(String.valueOf(e.getMessage()));
                    }
                }
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.run("nothing", connection -> {});
        }
    }

    /** Changes rows, and fails as long as it is broken. */
    @Revision(id = REVISION, message = "fails", created = "2026-03-01T12:00:00Z")
    public static final class Fails implements Migration {

        static boolean broken = true;

        @Override
        public void upgrade(Operations op) {
            op.createTable("started", column("id", integer()), primaryKey("pk_started", "id"));
            op.run("see two", connection -> {
                see(1, connection);
                if (broken) {
                    throw new IllegalStateException("no more");
                }
                see(2, connection);
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("started");
        }
    }

    /** Changes rows, then the schema, and fails as long as it is broken. */
    @Revision(id = REVISION, message = "mixed", created = "2026-03-01T12:00:00Z")
    public static final class Mixed implements Migration {

        static boolean broken = true;
        static boolean repeatable;

        @Override
        public void upgrade(Operations op) {
            op.createTable("started", column("id", integer()), primaryKey("pk_started", "id"));
            RunStep step = op.run("see one, make a table, see two", connection -> {
                see(1, connection);
                try (Statement jdbc = connection.createStatement()) {
                    jdbc.execute("create table made (id integer)");
                }
                if (broken) {
                    throw new IllegalStateException("no more");
                }
                see(2, connection);
            });
            if (repeatable) {
                step.repeatable();
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("started");
        }
    }
}

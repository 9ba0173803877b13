package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries prepared steps out on one connection: each revision and its version rows in one transaction where the database
 * has transactional DDL, else statement by statement and then the rows.
 *
 * <p>In a transaction the rows are changed first, so that of two runs at once the second waits there, and fails before it
 * has done anything. For one run on one thread.
 */
final class Executor {

    private static final Logger log = LoggerFactory.getLogger(Executor.class);

    private final Connection connection;
    private final Dialect dialect;
    private final VersionTable versionTable;
    private final StepProblems problems;
    private Set<String> rows;
    private boolean tableExists;

    Executor(Connection connection, Dialect dialect, VersionTable versionTable, VersionRows rows, Redactor redactor) {
        this.connection = connection;
        this.dialect = dialect;
        this.versionTable = versionTable;
        this.problems = new StepProblems(redactor, rows.ids());
        this.rows = rows.ids();
        this.tableExists = rows.tableExists();
    }

    /**
     * Carries the steps out in order.
     *
     * @param steps at least one, all in one direction
     * @return how long each of them took
     * @throws SQLException if the session cannot be set up or put back
     * @throws StepFailedException if one of them fails
     */
    List<Duration> run(List<PreparedStep> steps) throws SQLException {
        return steps.get(0).direction() == Direction.STAMP ? stamp(steps) : runEach(steps);
    }

    /** Changes the rows of all steps in one transaction, since they are one decision. */
    private List<Duration> stamp(List<PreparedStep> steps) {
        StepProgress progress = new StepProgress(steps.get(0));
        try (Transaction transaction = Transaction.begin(connection);
                Statement jdbc = connection.createStatement()) {
            createTableIfMissing(jdbc);
            for (PreparedStep step : steps) {
                report(step);
                progress = new StepProgress(step);
                changeRows(progress, jdbc);
            }
            progress.reachesCommit();
            transaction.commit();
            return steps.stream().map(step -> Duration.ZERO).toList();
        } catch (SQLException e) {
            throw problems.rolledBack(progress, rows, e);
        }
    }

    private List<Duration> runEach(List<PreparedStep> steps) throws SQLException {
        List<Duration> durations = new ArrayList<>();
        try (DialectSession session = dialect.open(connection)) {
            for (PreparedStep step : steps) {
                long start = System.nanoTime();
                run(step, session);
                durations.add(Duration.ofNanos(System.nanoTime() - start));
            }
        }
        return durations;
    }

    private void run(PreparedStep step, DialectSession session) {
        report(step);
        if (dialect.transactionalDdl() && step.isTransactional()) {
            runInOneTransaction(step, session);
        } else {
            runOneByOne(step, session);
        }
        rows = step.step().rowsAfter(rows);
    }

    private void runInOneTransaction(PreparedStep step, DialectSession session) {
        StepProgress progress = new StepProgress(step);
        try (Transaction transaction = Transaction.begin(connection);
                Statement jdbc = connection.createStatement()) {
            createTableIfMissing(jdbc);
            changeRows(progress, jdbc);
            executeAll(progress, jdbc);
            commit(progress, transaction, session);
        } catch (SQLException e) {
            throw problems.rolledBack(progress, rows, e);
        }
    }

    private void runOneByOne(PreparedStep step, DialectSession session) {
        StepProgress progress = new StepProgress(step);
        try (Statement jdbc = connection.createStatement()) {
            createTableIfMissing(jdbc);
            executeAll(progress, jdbc);
            try (Transaction transaction = Transaction.begin(connection)) {
                changeRows(progress, jdbc);
                commit(progress, transaction, session);
            }
        } catch (SQLException e) {
            throw problems.stopped(progress, rows, e);
        }
    }

    private void createTableIfMissing(Statement jdbc) {
        if (!tableExists) {
            versionTable.create(jdbc);
            tableExists = true;
        }
    }

    private void changeRows(StepProgress progress, Statement jdbc) throws SQLException {
        progress.reaches("the change of the version rows");
        versionTable.change(progress.step().step(), jdbc);
    }

    private static void executeAll(StepProgress progress, Statement jdbc) throws SQLException {
        for (SqlStatement statement : progress.step().statements()) {
            progress.starts(statement);
            statement.execute(jdbc);
            progress.succeeded();
        }
    }

    private static void commit(StepProgress progress, Transaction transaction, DialectSession session)
            throws SQLException {
        progress.reaches("the check before its commit");
        session.verifyBeforeCommit();
        progress.reachesCommit();
        transaction.commit();
    }

    private static void report(PreparedStep step) {
        RevisionFacts revision = step.revision();
        String edge = step.direction() == Direction.DOWNGRADE
                ? revision.id() + " -> " + revision.below()
                : revision.below() + " -> " + revision.id();
        log.info("Running {} {}, {}", Words.of(step.direction()), edge, revision.message());
    }
}

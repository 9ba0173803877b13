package dev.migrate.execute;

import dev.migrate.dialect.OpaqueStep;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.StatementRecord;
import dev.migrate.journal.StatementRecord.State;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Carries out what may do anything: a routine of the database, or a step in Java.
 *
 * <p>It is one transaction, in which a sign that it was begun stands before it and one that it is done after it. If the first
 * is ever found alone, the transaction was committed from within, by DDL for example, and nobody but a person can tell what
 * is left to do. For one run.
 */
final class RoutineRun {

    private final StepProgress progress;
    private final StatementJournal journal;
    private final LockedConnection locked;

    RoutineRun(StepProgress progress, StatementJournal journal, LockedConnection locked) {
        this.progress = progress;
        this.journal = journal;
        this.locked = locked;
    }

    /**
     * Carries the statement out unless it is done.
     *
     * @throws InterruptedRevisionException if it was interrupted before, may be done in part and must not be repeated
     */
    void run(SqlStatement statement, Statement jdbc) throws SQLException {
        progress.starts(statement);
        int number = progress.number();
        if (!journal.wasDone(number)) {
            requireDecided(statement, journal.before(number));
            journal.writeDoubt(number, statement, null);
            try {
                execute(statement, number, jdbc);
            } catch (SQLException e) {
                throw settled(number, e);
            }
        }
        progress.succeeded();
    }

    private void requireDecided(SqlStatement statement, Optional<StatementRecord> known) {
        boolean repeatable =
                statement instanceof OpaqueStep step && step.operation().repeatable();
        if (!repeatable && known.isPresent() && known.get().state() == State.BEGUN) {
            throw InterruptedRevisionException.undecidable(journal.entry(), known.get(), progress.step());
        }
    }

    private void execute(SqlStatement statement, int number, Statement jdbc) throws SQLException {
        try (Transaction transaction = locked.begin()) {
            journal.settle(number, State.BEGUN);
            statement.execute(jdbc);
            journal.settle(number, State.DONE);
            transaction.commit();
        }
    }

    /** Returns the problem, after writing whether anything was kept; if so, it must not be tried again as it is. */
    private SQLException settled(int number, SQLException problem) {
        if (LostConnection.isMeantBy(problem)) {
            return problem;
        }
        try {
            if (journal.state(number).equals(Optional.of(State.BEGUN))) {
                progress.committedFromWithin();
                return new SQLException(problem.getMessage(), problem);
            }
            journal.settle(number, State.FAILED);
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
        return problem;
    }
}

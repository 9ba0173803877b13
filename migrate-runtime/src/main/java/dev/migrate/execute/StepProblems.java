package dev.migrate.execute;

import dev.migrate.dialect.Expectation;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.execute.MigrationException.Outcome;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The wording of why a step failed, and of what it left in the database. */
final class StepProblems {

    private static final Logger log = LoggerFactory.getLogger(StepProblems.class);

    /** {@code ER_ALTER_OPERATION_NOT_SUPPORTED} and the same with a reason. */
    private static final Set<Integer> UNSUPPORTED_ALTERATION = Set.of(1845, 1846);

    private static final String WITHOUT_ONLINE = "Others would have to wait while the server does this. Run the same"
            + " command again without migrate.online when they can";

    /** The state of a statement that PostgreSQL or H2 has cancelled. */
    private static final String TIMEOUT = "57014";

    private static final int TIMEOUT_OF_MARIADB = 1969;

    private final LockedConnection locked;
    private final Redactor redactor;
    private final Set<String> start;

    /** Creates the wording for a run that found these rows. */
    StepProblems(LockedConnection locked, Redactor redactor, Set<String> start) {
        this.locked = locked;
        this.redactor = redactor;
        this.start = start;
    }

    /** Returns what the database says, and who was in the way if somebody was. */
    String reason(SQLException cause) {
        return redactor.message(cause) + OtherSessions.inTheWay(cause, locked, redactor);
    }

    /** Tells of a step whose transaction was rolled back. */
    StepFailedException rolledBack(StepProgress progress, Set<String> rows, SQLException cause) {
        if (progress.isCommitting() && LostConnection.isMeantBy(cause)) {
            return problem(
                    Outcome.STOPPED_PART_WAY,
                    progress,
                    rows,
                    cause,
                    "The connection was lost, so whether the revision is applied is not known.",
                    "See where the database is with 'current', then run the command again.");
        }
        return problem(
                whole(rows, cause),
                progress,
                rows,
                cause,
                "The transaction was rolled back: the database is at " + Words.rows(rows) + ".",
                advice(cause));
    }

    /** Tells of a step whose statements took effect one by one. */
    StepFailedException stopped(StepProgress progress, Set<String> rows, SQLException cause) {
        if (LostConnection.isMeantBy(cause)) {
            return problem(
                    Outcome.STOPPED_PART_WAY,
                    progress,
                    rows,
                    cause,
                    "The connection was lost, so whether this took effect is not known; statements done before it: "
                            + progress.done() + " of " + progress.total() + ".",
                    "Run the same command again: it finds out, and goes on from there.");
        }
        if (progress.isCommittedFromWithin()) {
            return problem(
                    Outcome.DECISION_NEEDED,
                    progress,
                    rows,
                    cause,
                    "Part of it was committed from within, and is kept; statements done before it: " + progress.done()
                            + " of " + progress.total() + ".",
                    Decision.advice(progress.step().step().id(), progress.number()));
        }
        if (progress.isAtStart()) {
            return problem(
                    whole(rows, cause),
                    progress,
                    rows,
                    cause,
                    "No statement of it took effect: the database is at " + Words.rows(rows) + ".",
                    advice(cause));
        }
        return problem(
                Outcome.STOPPED_PART_WAY,
                progress,
                rows,
                cause,
                tookEffect(progress) + " took effect and cannot be rolled back; the version rows are still at "
                        + Words.rows(rows) + ".",
                goOn(progress, cause));
    }

    private String advice(SQLException cause) {
        if (OtherSessions.areMeantBy(cause)) {
            return "Run the command again when others leave the table, or let statements wait longer (migrate.tableLockTimeout) or"
                    + " be tried more often (migrate.tableLockRetries).";
        }
        if (LostConnection.isMeantBy(cause)) {
            return "The connection was lost. Run the command again when the server can be reached.";
        }
        if (isTimeout(cause)) {
            return "Give statements more time (migrate.statementTimeout), then run the command again.";
        }
        if (refusesToBlock(cause)) {
            return WITHOUT_ONLINE + ".";
        }
        String grant = MissingRight.advice(cause, locked.user());
        return grant.isEmpty()
                ? "Correct the revision or the data, then run the command again."
                : grant + "\nThen run the command again.";
    }

    private String goOn(StepProgress progress, SQLException cause) {
        int next = progress.done() + 1;
        if (progress.rowsOfBatches() > 0) {
            return "Correct the data, and nothing in the revision up to here; then run the same command again, and it goes"
                    + " on with statement " + next + " after its last batch.";
        }
        if (next > progress.total()) {
            return "Run the same command again: only the version rows are left to change.";
        }
        String goesOn = ", and it goes on with statement " + next + ".";
        if (refusesToBlock(cause)) {
            return WITHOUT_ONLINE + goesOn;
        }
        if (OtherSessions.areMeantBy(cause)
                || isTimeout(cause)
                || !MissingRight.advice(cause, "").isEmpty()) {
            return advice(cause) + "\nIt goes on with statement " + next + ".";
        }
        return "Correct the data, or statement " + next + " in the revision and nothing before it; then run the same"
                + " command again" + goesOn;
    }

    private static boolean isTimeout(SQLException cause) {
        return cause instanceof SQLTimeoutException
                || TIMEOUT.equals(cause.getSQLState())
                || cause.getErrorCode() == TIMEOUT_OF_MARIADB;
    }

    /** MariaDB and MySQL refuse what was asked to keep nobody waiting and cannot. */
    private static boolean refusesToBlock(SQLException cause) {
        return UNSUPPORTED_ALTERATION.contains(cause.getErrorCode());
    }

    private StepFailedException problem(
            Outcome outcome, StepProgress progress, Set<String> rows, SQLException cause, String state, String advice) {
        PreparedStep step = progress.step();
        String what = "The " + Words.of(step.direction()) + " of revision "
                + step.revision().described() + " failed at " + progress.place() + ": " + reason(cause);
        SqlStatement statement = progress.current();
        String sql = statement == null ? "" : "\n    " + shown(statement);
        return new StepFailedException(
                outcome,
                step,
                progress.number(),
                rows,
                what + sql + "\n" + state + "\n" + advice,
                redactor.redact(cause));
    }

    /** The log has the whole statement for who asks for details. */
    private String shown(SqlStatement statement) {
        String sql = statement.sql();
        log.debug("The statement that failed: {}", redactor.redact(sql));
        boolean knowsNoRows = statement instanceof Expectation;
        return redactor.redact(knowsNoRows ? Words.statement(sql) : ShownStatement.of(sql, locked.dialect()));
    }

    /** Returns the outcome of a run that ends between two revisions. */
    private Outcome whole(Set<String> rows, SQLException cause) {
        if (!rows.equals(start)) {
            return Outcome.STOPPED_PART_WAY;
        }
        return OtherSessions.areMeantBy(cause) ? Outcome.LOCK_NOT_HAD : Outcome.FAILED;
    }

    private static String tookEffect(StepProgress progress) {
        long rows = progress.rowsOfBatches();
        if (rows == 0) {
            return statements(progress);
        }
        String before = progress.done() == 0 ? "" : statements(progress) + ", and of the next one ";
        return before + "batches of " + rows + " rows";
    }

    private static String statements(StepProgress progress) {
        return switch (progress.done()) {
            case 1 -> "Statement 1 of " + progress.total();
            default -> "Statements 1-" + progress.done() + " of " + progress.total();
        };
    }
}

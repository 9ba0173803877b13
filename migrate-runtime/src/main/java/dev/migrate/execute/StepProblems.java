package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.execute.MigrationException.Outcome;
import java.sql.SQLException;
import java.util.Set;

/** The wording of why a step failed, and of what it left in the database. */
final class StepProblems {

    private final Redactor redactor;
    private final Set<String> start;

    /** Creates the wording for a run that found these rows. */
    StepProblems(Redactor redactor, Set<String> start) {
        this.redactor = redactor;
        this.start = start;
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
                whole(rows),
                progress,
                rows,
                cause,
                "The transaction was rolled back: the database is at " + Words.rows(rows) + ".",
                "Correct the revision or the data, then run the command again.");
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
        if (progress.done() == 0) {
            return problem(
                    whole(rows),
                    progress,
                    rows,
                    cause,
                    "No statement of it took effect: the database is at " + Words.rows(rows) + ".",
                    "Correct the revision or the data, then run the command again.");
        }
        return problem(
                Outcome.STOPPED_PART_WAY,
                progress,
                rows,
                cause,
                tookEffect(progress) + " took effect and cannot be rolled back; the version rows are still at "
                        + Words.rows(rows) + ".",
                goOn(progress));
    }

    private static String goOn(StepProgress progress) {
        int next = progress.done() + 1;
        return next > progress.total()
                ? "Run the same command again: only the version rows are left to change."
                : "Correct the data, or statement " + next + " in the revision and nothing before it; then run the same"
                        + " command again, and it goes on with statement " + next + ".";
    }

    private StepFailedException problem(
            Outcome outcome, StepProgress progress, Set<String> rows, SQLException cause, String state, String advice) {
        PreparedStep step = progress.step();
        String what = "The " + Words.of(step.direction()) + " of revision "
                + step.revision().described() + " failed at " + progress.place() + ": " + redactor.message(cause);
        SqlStatement statement = progress.current();
        String sql = statement == null ? "" : "\n    " + redactor.redact(Words.statement(statement.sql()));
        return new StepFailedException(
                outcome,
                step,
                progress.number(),
                rows,
                what + sql + "\n" + state + "\n" + advice,
                redactor.redact(cause));
    }

    /** Returns the outcome of a run that ends between two revisions. */
    private Outcome whole(Set<String> rows) {
        return rows.equals(start) ? Outcome.FAILED : Outcome.STOPPED_PART_WAY;
    }

    private static String tookEffect(StepProgress progress) {
        return switch (progress.done()) {
            case 1 -> "Statement 1 of " + progress.total();
            default -> "Statements 1-" + progress.done() + " of " + progress.total();
        };
    }
}

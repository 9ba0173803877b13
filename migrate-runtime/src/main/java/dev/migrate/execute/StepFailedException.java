package dev.migrate.execute;

import dev.migrate.graph.Direction;
import java.util.Collection;
import java.util.List;

/** The database refused a statement of a revision, or the change of the version rows that goes with it. */
public final class StepFailedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Direction direction;
    private final int statement;
    private final transient List<String> rows;

    StepFailedException(
            Outcome outcome,
            PreparedStep step,
            int statement,
            Collection<String> rows,
            String message,
            Throwable cause) {
        super(outcome, message, cause);
        this.revision = step.revision().id();
        this.direction = step.direction();
        this.statement = statement;
        this.rows = List.copyOf(rows);
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    /** Returns which way the revision was run. */
    public Direction direction() {
        return direction;
    }

    /** Returns the number of the statement that failed, counted from 1, or 0 if it was none of the revision's own. */
    public int statement() {
        return statement;
    }

    /** Returns the ids that the version table holds after the failure. */
    public List<String> rows() {
        return rows;
    }
}

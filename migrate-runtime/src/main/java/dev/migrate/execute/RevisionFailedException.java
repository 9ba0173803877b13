package dev.migrate.execute;

import dev.migrate.graph.Direction;

/**
 * A revision cannot be turned into SQL: its method throws, its operations do not fit the schema before them, or the
 * database cannot do one of them.
 *
 * <p>All revisions of a command are recorded and rendered before the first one is executed, so nothing has been changed.
 */
public final class RevisionFailedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String className;
    private final Direction direction;

    /** Creates the exception for what the method of {@code direction} threw, or what its operations led to. */
    public RevisionFailedException(RevisionFacts revision, Direction direction, Throwable cause) {
        super(Outcome.FAILED, message(revision, direction, cause), cause);
        this.revision = revision.id();
        this.className = revision.className();
        this.direction = direction;
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the binary name of its class. */
    public String className() {
        return className;
    }

    /** Returns which of its methods it is. */
    public Direction direction() {
        return direction;
    }

    private static String message(RevisionFacts revision, Direction direction, Throwable cause) {
        return "The " + Words.of(direction) + " of revision " + revision.described()
                + " failed before any SQL was sent: "
                + Words.of(cause) + Words.place(revision, cause) + "\nNothing was changed."
                + " Correct the revision's " + Words.of(direction) + " method, compile, and run the command again.";
    }
}

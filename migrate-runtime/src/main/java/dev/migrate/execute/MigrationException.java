package dev.migrate.execute;

import org.jspecify.annotations.Nullable;

/**
 * A command on a database could not be done.
 *
 * <p>The message says what is wrong, where, and what to do; it never holds a URL or a password. The facts behind it are
 * fields of the subclasses, so that a front end can say it in its own words. Wrong identifiers of revisions are a
 * {@link dev.migrate.graph.RevisionException} instead.
 */
public abstract class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the database was left, and so what a caller can do. */
    public enum Outcome {
        /** It failed, and the database is as it was before. */
        FAILED(1),
        /** It was asked for in a wrong way, or the configuration or the class path is wrong; nothing was changed. */
        WRONG_USAGE(2),
        /** Others have the migration lock or tables, and still had them when the time was over; nothing was changed. */
        LOCK_NOT_HAD(3),
        /** It stopped between two revisions or within one; running it again goes on from there. */
        STOPPED_PART_WAY(4),
        /** It found what it did not expect; a person must look at the database. */
        DECISION_NEEDED(6);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Returns the exit code of a process that ends with it. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Outcome outcome;

    /** Creates the exception; {@code cause} has gone through redaction if it comes from a driver. */
    protected MigrationException(Outcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** Returns how the database was left. */
    public Outcome outcome() {
        return outcome;
    }
}

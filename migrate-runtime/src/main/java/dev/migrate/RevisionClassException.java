package dev.migrate;

import dev.migrate.execute.MigrationException;
import dev.migrate.index.RevisionEntry;
import org.jspecify.annotations.Nullable;

/** The class of a revision that is in the index cannot be used; nothing has been changed. */
public final class RevisionClassException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String className;

    RevisionClassException(RevisionEntry entry, String problem, @Nullable Throwable cause) {
        super(
                Outcome.WRONG_USAGE,
                "Revision " + entry.id() + " cannot be run: its class " + entry.className() + " " + problem,
                cause);
        this.revision = entry.id();
        this.className = entry.className();
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the binary name of its class. */
    public String className() {
        return className;
    }
}

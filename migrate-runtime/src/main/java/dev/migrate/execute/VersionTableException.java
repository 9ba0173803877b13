package dev.migrate.execute;

import org.jspecify.annotations.Nullable;

/** The version table is not as it must be: it cannot be read, or its rows are not those that were read before. */
public final class VersionTableException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String table;

    VersionTableException(Outcome outcome, String table, String message, @Nullable Throwable cause) {
        super(outcome, message, cause);
        this.table = table;
    }

    /** Returns the table's name as it was given. */
    public String table() {
        return table;
    }
}

package dev.migrate.execute;

import org.jspecify.annotations.Nullable;

/** What a migrator was given does not fit: no database, an unknown one, no driver, or an index that cannot be read. */
public final class ConfigurationException extends MigrationException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public ConfigurationException(String message) {
        this(message, null);
    }

    /** Creates the exception with what led to it. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(Outcome.WRONG_USAGE, message, cause);
    }
}

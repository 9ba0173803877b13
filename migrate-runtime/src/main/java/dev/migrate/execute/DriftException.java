package dev.migrate.execute;

/** The schema of a database cannot be read, or not be compared with a model; nothing was changed. */
public final class DriftException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String database;

    private DriftException(String database, String message, Throwable cause) {
        super(Outcome.FAILED, message, cause);
        this.database = database;
    }

    static DriftException of(Exception cause, ConnectionSource source) {
        String database = source.description();
        return new DriftException(
                database,
                "The schema of " + database + " cannot be compared: "
                        + source.redactor().message(cause)
                        + "\nThe user must be allowed to read the catalog, and the types of the model must be such as the"
                        + " database has.",
                source.redactor().redact(cause));
    }

    /** Returns which database it is, without secrets. */
    public String database() {
        return database;
    }
}

package dev.migrate.execute;

/** The database cannot be reached, or refuses the connection. */
public final class ConnectionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String database;

    ConnectionException(String database, String message, Throwable cause) {
        super(Outcome.FAILED, message, cause);
        this.database = database;
    }

    /** Returns which database that is, in words: {@code the database shop at db.example:5432 as user app}. */
    public String database() {
        return database;
    }
}

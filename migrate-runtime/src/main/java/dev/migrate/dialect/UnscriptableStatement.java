package dev.migrate.dialect;

/** A statement that cannot stand in a script, since only a program that is connected can execute it as it is meant. */
public final class UnscriptableStatement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sql;

    /**
     * Creates the exception.
     *
     * @param sql the statement
     * @param reason why that is so, as a sentence without its end
     */
    public UnscriptableStatement(String sql, String reason) {
        super(reason);
        this.sql = sql;
    }

    /** Returns the statement. */
    public String sql() {
        return sql;
    }
}

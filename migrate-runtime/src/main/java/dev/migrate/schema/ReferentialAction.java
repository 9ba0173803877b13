package dev.migrate.schema;

/** What a foreign key does to a row when the row that it refers to goes or changes. */
public enum ReferentialAction {
    NO_ACTION("no action"),
    RESTRICT("restrict"),
    CASCADE("cascade"),
    SET_NULL("set null"),
    SET_DEFAULT("set default");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** Returns the words of the SQL standard, in lower case. */
    public String sql() {
        return sql;
    }
}

package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A session of SQLite without foreign keys being enforced, since dropping a table for its rebuild would delete or change the
 * rows of other tables. Foreign keys are checked before each commit instead.
 *
 * <p>Rows that broke a foreign key before stay as they are: they are the application's, and not for a migration to judge.
 */
final class SqliteSession implements DialectSession {

    private static final String UNKNOWN = "";

    private final Connection connection;
    private final int foreignKeys;
    private final int legacyAlterTable;
    private final String violationsBefore;

    private SqliteSession(Connection connection) throws SQLException {
        this.connection = connection;
        foreignKeys = Integer.parseInt(first("pragma foreign_keys"));
        legacyAlterTable = Integer.parseInt(first("pragma legacy_alter_table"));
        violationsBefore = violationsIfKnown();
    }

    static SqliteSession open(Connection connection) throws SQLException {
        SqliteSession session = new SqliteSession(connection);
        session.set("foreign_keys", 0);
        session.set("legacy_alter_table", 0);
        return session;
    }

    @Override
    public void verifyBeforeCommit() throws SQLException {
        if (violationsBefore.equals(UNKNOWN)) {
            return;
        }
        if (Long.parseLong(violations()) > Long.parseLong(violationsBefore)) {
            throw new UnmetExpectation(
                    "rows of " + first("select group_concat(distinct \"table\") from" + " pragma_foreign_key_check")
                            + " refer to rows that are not there; correct the rows or the foreign keys"
                            + " in the revision, then run it again");
        }
    }

    private String violations() throws SQLException {
        return first("select count(*) from pragma_foreign_key_check");
    }

    /** SQLite cannot count them where a foreign key refers to columns that are not unique. */
    private String violationsIfKnown() {
        try {
            return violations();
        } catch (SQLException e) {
            return UNKNOWN;
        }
    }

    @Override
    public void close() throws SQLException {
        set("legacy_alter_table", legacyAlterTable);
        set("foreign_keys", foreignKeys);
    }

    private void set(String pragma, int value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma " + pragma + " = " + value);
        }
    }

    private String first(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : UNKNOWN;
        }
    }
}

package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A session of MariaDB or MySQL in which literals and names are read as the dialect writes them, and a value that does not
 * fit is refused rather than changed.
 */
final class SqlModeSession implements DialectSession {

    private static final List<String> MODES_THAT_CHANGE_WHAT_IS_READ =
            List.of("NO_BACKSLASH_ESCAPES", "ANSI_QUOTES", "ANSI");

    private final Connection connection;
    private final String before;

    private SqlModeSession(Connection connection, String before) {
        this.connection = connection;
        this.before = before;
    }

    static SqlModeSession open(Connection connection) throws SQLException {
        SqlModeSession session = new SqlModeSession(connection, current(connection));
        session.change(suitable(session.before));
        return session;
    }

    private static String current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@session.sql_mode")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String suitable(String modes) {
        Set<String> suitable = new LinkedHashSet<>(Arrays.asList(modes.split(",", -1)));
        MODES_THAT_CHANGE_WHAT_IS_READ.forEach(suitable::remove);
        suitable.remove("");
        suitable.add("STRICT_TRANS_TABLES");
        return String.join(",", suitable);
    }

    private void change(String modes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session sql_mode = " + Literals.quoted(modes));
        }
    }

    @Override
    public void verifyBeforeCommit() {
        // The server checks foreign keys with each statement.
    }

    @Override
    public void close() throws SQLException {
        change(before);
    }
}

package dev.migrate.lock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks a connection questions of one row. */
final class Query {

    private Query() {}

    /** Returns the columns of the first row as text, NULL as an empty one; nothing if there is no row. */
    static List<String> row(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            if (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(Objects.requireNonNullElse(rows.getString(i), ""));
                }
            }
            return values;
        }
    }

    /** Returns the first column of the first row, or an empty text. */
    static String value(Connection connection, String sql) throws SQLException {
        List<String> row = row(connection, sql);
        return row.isEmpty() ? "" : row.get(0);
    }

    /** Returns whether the first column of the first row is one of the ways in which drivers write true. */
    static boolean isTrue(Connection connection, String sql) throws SQLException {
        String value = value(connection, sql);
        return value.equals("1") || value.equalsIgnoreCase("t") || value.equalsIgnoreCase("true");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

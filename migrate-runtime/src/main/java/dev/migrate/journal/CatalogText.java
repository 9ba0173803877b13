package dev.migrate.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The rows of a query as one text. */
final class CatalogText {

    private CatalogText() {}

    /** Returns a line for each row, in the order of the query. */
    static String of(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(query)) {
                return lines(rows);
            }
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder text = new StringBuilder();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                text.append(rows.getString(i)).append(i < columns ? '\t' : '\n');
            }
        }
        return text.toString();
    }
}

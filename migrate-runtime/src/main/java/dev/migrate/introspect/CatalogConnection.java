package dev.migrate.introspect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a database's catalog. Not thread-safe, as its connection is not. */
final class CatalogConnection {

    private final Connection connection;

    CatalogConnection(Connection connection) {
        this.connection = connection;
    }

    /** Returns all rows of a query, every {@code ?} of which stands for the next of {@code parameters}. */
    List<CatalogRow> rows(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet results = statement.executeQuery()) {
                return rows(results);
            }
        }
    }

    /** Returns what the driver tells of a table's foreign keys, as {@link java.sql.DatabaseMetaData#getImportedKeys} has it. */
    List<CatalogRow> importedKeys(String schema, String table) throws SQLException {
        try (ResultSet results = connection.getMetaData().getImportedKeys(null, schema, table)) {
            return rows(results);
        }
    }

    /** Returns the first column of the first row, or null if it is NULL or there is no row. */
    @Nullable
    String value(String sql) throws SQLException {
        List<CatalogRow> rows = rows(sql);
        return rows.isEmpty() ? null : rows.get(0).values().values().iterator().next();
    }

    private static List<CatalogRow> rows(ResultSet results) throws SQLException {
        ResultSetMetaData columns = results.getMetaData();
        List<CatalogRow> rows = new ArrayList<>();
        while (results.next()) {
            Map<String, @Nullable String> values = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), results.getString(i));
            }
            rows.add(new CatalogRow(values));
        }
        return rows;
    }
}

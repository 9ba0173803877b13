package dev.migrate.it.conformance;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The types of columns as the JDBC driver tells them, which owe nothing to how the product reads a schema. */
final class DriverTypes {

    private final Map<String, String> types = new HashMap<>();

    private DriverTypes() {}

    static DriverTypes of(Connection connection) throws SQLException {
        DriverTypes types = new DriverTypes();
        try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (columns.next()) {
                types.types.put(
                        key(columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME")),
                        "%s(%s,%s)"
                                .formatted(
                                        columns.getString("TYPE_NAME"),
                                        columns.getString("COLUMN_SIZE"),
                                        columns.getString("DECIMAL_DIGITS")));
            }
        }
        return types;
    }

    /** Returns the name of the type, its size and its digits. */
    String of(QualifiedName table, Identifier column) {
        return types.getOrDefault(key(table.name().text(), column.text()), "nothing");
    }

    private static String key(String table, String column) {
        return table + "." + column;
    }
}

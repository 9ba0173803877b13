package dev.migrate.it.conformance;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows that tables have from the start: the counters of generators. */
final class TableRows {

    private final Connection connection;
    private final Dialect dialect;

    TableRows(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Returns the rows, sorted, or null if there are none. */
    @Nullable
    String of(QualifiedName table) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + dialect.sql(table))) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Set<String> values = new TreeSet<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(found.getMetaData().getColumnName(i) + "=" + found.getString(i));
                }
                rows.add(values.toString());
            }
        }
        return rows.isEmpty() ? null : String.join(" ", rows);
    }
}

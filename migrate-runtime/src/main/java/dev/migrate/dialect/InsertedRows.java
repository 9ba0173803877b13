package dev.migrate.dialect;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that insert rows.
 *
 * @param definitions the names of the database
 * @param values its literals
 * @param table the table before the rows
 * @param operation the rows
 */
record InsertedRows(Definitions definitions, Values values, Table table, BulkInsert operation) {

    private static final int ROWS_OF_A_STATEMENT = 500;

    List<SqlStatement> statements() {
        List<List<@Nullable Object>> rows = operation.rows();
        List<SqlStatement> statements = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += ROWS_OF_A_STATEMENT) {
            statements.add(insert(rows.subList(start, Math.min(rows.size(), start + ROWS_OF_A_STATEMENT))));
        }
        return statements;
    }

    private SqlStatement insert(List<List<@Nullable Object>> rows) {
        String target = definitions.names().sql(table.name()) + " ("
                + definitions.names().list(operation.columns()) + ")"
                + (bringsNumbers() ? definitions.overridingIdentity() : "");
        return SqlStatement.of(rows.stream()
                .map(this::row)
                .collect(Collectors.joining(",\n", "insert into " + target + " values\n", "")));
    }

    private boolean bringsNumbers() {
        return operation.columns().stream()
                .map(column -> table.column(column).orElseThrow().identity())
                .anyMatch(identity -> identity != null && identity.always());
    }

    private String row(List<@Nullable Object> row) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Column column = table.column(operation.columns().get(i)).orElseThrow();
            literals.add(values.literal(row.get(i), column.type()));
        }
        return "    (" + String.join(", ", literals) + ")";
    }
}

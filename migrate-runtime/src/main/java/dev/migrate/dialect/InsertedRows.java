package dev.migrate.dialect;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
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

    /** Servers refuse a statement that is too long, with their default settings some from 4 MB on. */
    private static final int CHARACTERS_OF_A_STATEMENT = 1 << 20;

    List<SqlStatement> statements() {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        int length = 0;
        for (List<@Nullable Object> values : operation.rows()) {
            String row = row(values);
            if (rows.size() == ROWS_OF_A_STATEMENT
                    || (!rows.isEmpty() && length + row.length() > CHARACTERS_OF_A_STATEMENT)) {
                statements.add(insert(rows));
                rows.clear();
                length = 0;
            }
            rows.add(row);
            length += row.length();
        }
        if (!rows.isEmpty()) {
            statements.add(insert(rows));
        }
        return statements;
    }

    private SqlStatement insert(List<String> rows) {
        String target = definitions.names().sql(table.name()) + " ("
                + definitions.names().list(operation.columns()) + ")"
                + (bringsNumbers() ? definitions.overridingIdentity() : "");
        return SqlStatement.of("insert into " + target + " values\n" + String.join(",\n", rows));
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

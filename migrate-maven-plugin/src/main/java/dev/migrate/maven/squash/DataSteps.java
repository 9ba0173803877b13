package dev.migrate.maven.squash;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplayException;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the data steps of revisions and whether they fit the schema that the revisions end with. */
final class DataSteps {

    private final Schema end;

    private DataSteps(Schema end) {
        this.end = end;
    }

    /**
     * Returns the data steps in the order of execution.
     *
     * @param operations the operations of each revision by its id, in the order of execution
     * @param end the schema after all of them
     */
    static List<DataStep> of(Map<String, List<Operation>> operations, Schema end) {
        DataSteps steps = new DataSteps(end);
        List<DataStep> found = new ArrayList<>();
        operations.forEach((revision, each) -> each.stream()
                .filter(DataSteps::isData)
                .map(operation -> new DataStep(revision, operation, steps.obstacle(operation)))
                .forEach(found::add));
        return List.copyOf(found);
    }

    private static boolean isData(Operation operation) {
        return operation instanceof RowChange
                || operation instanceof BulkInsert
                || operation instanceof RunJava
                || operation instanceof ExecuteSql;
    }

    private @Nullable String obstacle(Operation operation) {
        if (operation instanceof ExecuteSql sql) {
            return sql.declares().isEmpty() ? null : "what it declares is part of the schema that is created already";
        }
        if (operation instanceof RunJava) {
            return "its code is in its own class only";
        }
        try {
            operation.applyTo(end);
        } catch (ReplayException e) {
            return "it was written for an older shape: " + e.getMessage();
        }
        return operation instanceof BulkInsert insert ? missingValue(insert) : null;
    }

    private @Nullable String missingValue(BulkInsert insert) {
        return end.table(insert.table()).stream()
                .map(Table::columns)
                .flatMap(List::stream)
                .filter(column -> needsValue(column) && !insert.columns().contains(column.name()))
                .findFirst()
                .map(column -> "it was written for an older shape: it has no value for " + insert.table() + "."
                        + column.name() + ", which is NOT NULL")
                .orElse(null);
    }

    private static boolean needsValue(Column column) {
        return column.notNull()
                && column.defaultValue() == null
                && column.generated() == null
                && column.identity() == null;
    }
}

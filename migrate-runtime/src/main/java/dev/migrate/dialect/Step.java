package dev.migrate.dialect;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One operation in its place.
 *
 * @param operation the operation
 * @param before the schema before it
 * @param after the schema after it
 * @param online whether the revision asks for others to go on meanwhile
 */
record Step(Operation operation, Schema before, Schema after, boolean online) {

    /** Returns the operations, each with the schema that those before it leave. */
    static List<Step> all(List<Operation> operations, Schema before) {
        List<Step> steps = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            Step step = of(operation, schema);
            steps.add(step);
            schema = step.after();
        }
        return steps;
    }

    private static Step of(Operation operation, Schema before) {
        Schema after = operation.applyTo(before);
        return operation instanceof Online online
                ? new Step(online.operation(), before, after, true)
                : new Step(operation, before, after, false);
    }

    /** Returns the names that the tables have after these steps which they created: nobody else uses those yet. */
    static Set<QualifiedName> newTables(List<Step> steps) {
        Set<QualifiedName> tables = new HashSet<>();
        for (Step step : steps) {
            if (step.operation() instanceof CreateTable create) {
                tables.add(create.table().name());
            } else if (step.operation() instanceof RenameTable rename && tables.remove(rename.from())) {
                tables.add(rename.to());
            }
        }
        return tables;
    }
}

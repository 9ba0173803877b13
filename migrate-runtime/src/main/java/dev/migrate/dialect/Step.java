package dev.migrate.dialect;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation in its place.
 *
 * @param operation the operation
 * @param before the schema before it
 * @param after the schema after it
 */
record Step(Operation operation, Schema before, Schema after) {

    /** Returns the operations, each with the schema that those before it leave. */
    static List<Step> all(List<Operation> operations, Schema before) {
        List<Step> steps = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            Step step = new Step(operation, schema, operation.applyTo(schema));
            steps.add(step);
            schema = step.after();
        }
        return steps;
    }
}

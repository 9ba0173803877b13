package dev.migrate.execute;

import dev.migrate.graph.Step;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.List;

/**
 * A step of a plan with the operations that its revision called.
 *
 * @param step what happens to the version rows
 * @param revision which revision it is
 * @param operations its operations in order; empty for a stamp
 * @param before the schema before the first of them
 */
public record RecordedStep(Step step, RevisionFacts revision, List<Operation> operations, Schema before) {

    public RecordedStep {
        operations = List.copyOf(operations);
    }
}

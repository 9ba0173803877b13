package dev.migrate.diff;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * What leads from one snapshot to another.
 *
 * @param operations the operations in the order of execution; empty if nothing differs or there are questions
 * @param questions what must be answered before there are operations
 * @param warnings what changes without DDL
 */
public record DiffResult(List<Operation> operations, List<Question> questions, List<Warning> warnings) {

    public DiffResult {
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }
}

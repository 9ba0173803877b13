package dev.migrate.maven.generate;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * One of the revisions that a change is written as.
 *
 * @param place its place in the graph
 * @param message what it does
 * @param operations the operations of its upgrade
 * @param warnings what its reader should know besides, one sentence each
 */
record RevisionPart(NewRevision place, String message, List<Operation> operations, List<String> warnings) {

    RevisionPart {
        operations = List.copyOf(operations);
        warnings = List.copyOf(warnings);
    }
}

package dev.migrate.merge;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Function;

/**
 * One revision of a branch, as a function of the schema that it starts from.
 *
 * @param id its full id
 * @param description what messages call it: the id, its author's words and its file
 * @param upgrade returns what its upgrade does to a schema; what it throws for a schema of its own branch reaches the
 *     caller
 */
public record BranchRevision(String id, String description, Function<Schema, List<Operation>> upgrade) {

    Schema applyTo(Schema schema) {
        return Replay.all(upgrade.apply(schema), schema);
    }

    /** Returns what it does to a schema, each operation with this revision. */
    List<RevisionOperation> operations(Schema schema) {
        return upgrade.apply(schema).stream()
                .map(operation -> new RevisionOperation(this, operation))
                .toList();
    }
}

package dev.migrate.merge;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An operation with the revision that it is of.
 *
 * @param revision the revision
 * @param operation its operation, or null for the revision as a whole
 */
public record RevisionOperation(
        BranchRevision revision, @Nullable Operation operation) {

    Schema applyTo(Schema schema) {
        return operation == null ? revision.applyTo(schema) : operation.applyTo(schema);
    }

    /** Returns what messages call it: {@code add column users.bio varchar(500), in revision a1b2c3d4e5f6 (…)}. */
    public String description() {
        return (operation == null ? "the upgrade as a whole" : operation.summary()) + ", in revision "
                + revision.description();
    }
}

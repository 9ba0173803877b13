package dev.migrate.maven.squash;

import dev.migrate.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a replaced revision that no comparison of schemas finds: rows, or SQL as text.
 *
 * @param revision the id of the replaced revision
 * @param operation the operation
 * @param obstacle why it cannot be done after the creation of the schema, as a part of a sentence; null if it can
 */
public record DataStep(
        String revision, Operation operation, @Nullable String obstacle) {

    /** Returns whether it can be done after the creation of the schema. */
    public boolean keepable() {
        return obstacle == null;
    }
}

package dev.migrate.maven.merge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a branch that is to be put on top of another, and what the database says.
 *
 * @param revision the first revision or the head of the branch to move, or null if the database decides
 * @param onto the head that it is put on, or null for the only other one
 * @param applied the ids of all revisions that the configured database has, or null if no database is configured
 */
public record RebaseRequest(
        @Nullable String revision,
        @Nullable String onto,
        @Nullable Set<String> applied) {

    public RebaseRequest {
        applied = applied == null ? null : Set.copyOf(applied);
    }

    boolean isApplied(String id) {
        return applied != null && applied.contains(id);
    }
}

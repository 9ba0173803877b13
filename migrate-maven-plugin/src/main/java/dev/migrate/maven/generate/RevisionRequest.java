package dev.migrate.maven.generate;

import dev.migrate.diff.Hints;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a new revision.
 *
 * @param message what it does, or null for a message that is made from the operations
 * @param id its id, or null for a random one
 * @param head the identifier of its parent, or null for the only head; {@code base} for none
 * @param splice whether the parent may be followed by others already, so that a branch starts there
 * @param branchLabel the label of the branch that starts with it, or null for none
 * @param dependsOn identifiers of revisions that it needs besides its parent
 * @param created when it is made
 * @param empty whether it has no operations, whatever has changed
 * @param dryRun whether nothing is written
 * @param hints the answers to questions
 * @param split whether it is two revisions: what the running code bears, and what it does not
 * @param tables the tables that it gets classes with the names of their columns for
 */
public record RevisionRequest(
        @Nullable String message,
        @Nullable String id,
        @Nullable String head,
        boolean splice,
        @Nullable String branchLabel,
        List<String> dependsOn,
        Instant created,
        boolean empty,
        boolean dryRun,
        Hints hints,
        boolean split,
        List<String> tables) {

    public RevisionRequest {
        dependsOn = List.copyOf(dependsOn);
        tables = List.copyOf(tables);
    }

    /** Creates the request for one revision, which follows a head. */
    public RevisionRequest(
            @Nullable String message,
            @Nullable String id,
            @Nullable String head,
            @Nullable String branchLabel,
            List<String> dependsOn,
            Instant created,
            boolean empty,
            boolean dryRun,
            Hints hints) {
        this(message, id, head, false, branchLabel, dependsOn, created, empty, dryRun, hints, false, List.of());
    }

    /** Returns this request, for one revision or for two. */
    public RevisionRequest split(boolean inTwo) {
        return new RevisionRequest(
                message, id, head, splice, branchLabel, dependsOn, created, empty, dryRun, hints, inTwo, tables);
    }

    /** Returns this request with another id, or a random one for null. */
    RevisionRequest id(@Nullable String newId) {
        return new RevisionRequest(
                message, newId, head, splice, branchLabel, dependsOn, created, empty, dryRun, hints, split, tables);
    }
}

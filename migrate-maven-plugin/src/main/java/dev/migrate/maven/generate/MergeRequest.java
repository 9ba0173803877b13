package dev.migrate.maven.generate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a merge revision.
 *
 * @param revisions the identifiers of its parents; {@code heads} for all heads of the project
 * @param message what it does, or null for a message that names the parents
 * @param id its id, or null for a random one
 * @param branchLabel the label of the branch that starts with it, or null for none
 * @param splice whether a parent may be followed by others already
 * @param created when it is made
 */
public record MergeRequest(
        List<String> revisions,
        @Nullable String message,
        @Nullable String id,
        @Nullable String branchLabel,
        boolean splice,
        Instant created) {

    public MergeRequest {
        revisions = List.copyOf(revisions);
    }
}

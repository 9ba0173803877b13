package dev.migrate.maven.generate;

import dev.migrate.operation.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision is written from that stands for others.
 *
 * @param message what it does, or null for a message that names the last of the others
 * @param id its id, or null for a random one
 * @param replaces the ids that it stands for, the last one above all others
 * @param revises the ids of its parents
 * @param dependsOn the ids or labels that it needs besides
 * @param labels its labels
 * @param created when it is made
 * @param dryRun whether nothing is written
 * @param operations what its upgrade does
 */
public record SquashRequest(
        @Nullable String message,
        @Nullable String id,
        List<String> replaces,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        Instant created,
        boolean dryRun,
        List<Operation> operations) {

    public SquashRequest {
        replaces = List.copyOf(replaces);
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        operations = List.copyOf(operations);
    }

    String last() {
        return replaces.get(replaces.size() - 1);
    }
}

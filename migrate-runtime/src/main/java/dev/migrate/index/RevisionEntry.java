package dev.migrate.index;

import java.util.List;

/**
 * What the annotation of one revision class says.
 *
 * @param id the revision's id
 * @param revises the ids of its parents in their order; none for a base, several for a merge
 * @param dependsOn the ids or labels that it needs besides
 * @param labels the labels of the branch that starts with it
 * @param message what it does, in the author's words
 * @param created when it was made, in ISO 8601 with an offset, or empty if that is not said
 * @param className the binary name of its class
 */
public record RevisionEntry(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        String message,
        String created,
        String className) {

    public RevisionEntry {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }
}

package dev.migrate.index;

import java.util.List;

/**
 * What the annotation of one revision class says.
 *
 * @param id the revision's id
 * @param revises the ids of its parents in their order; none for a base, several for a merge
 * @param dependsOn the ids or labels that it needs besides
 * @param labels the labels of the branch that starts with it
 * @param replaces the ids of the revisions that it stands for, oldest first; empty unless it is a squash
 * @param message what it does, in the author's words
 * @param created when it was made, in ISO 8601 with an offset, or empty if that is not said
 * @param className the binary name of its class
 */
public record RevisionEntry(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        List<String> replaces,
        String message,
        String created,
        String className) {

    public RevisionEntry {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
    }

    /** Two entries of one id are nearly always equal. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Creates the entry of a revision that replaces no others. */
    public RevisionEntry(
            String id,
            List<String> revises,
            List<String> dependsOn,
            List<String> labels,
            String message,
            String created,
            String className) {
        this(id, revises, dependsOn, labels, List.of(), message, created, className);
    }
}

package dev.migrate.graph;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision as the graph sees it.
 *
 * <p>Nothing is checked here: {@link RevisionGraph#of} checks all nodes together.
 *
 * @param id the full id
 * @param revises the ids of the parents, in their order; empty for a root, several for a merge
 * @param dependsOn ids or labels of revisions that must be applied before this one without being its parents
 * @param labels branch labels that this revision declares
 * @param replaces full ids of the revisions that this one stands for where none of them is applied, oldest first, the last
 *     one above all others; empty unless this revision is a squash
 * @param created when the revision was written, or null if unknown; it orders revisions that are free of one another,
 *     and those without it come last
 * @param origin where the revision comes from, such as a class and its jar, for error messages only, or null if unknown
 */
public record RevisionNode(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        List<String> replaces,
        @Nullable Instant created,
        @Nullable String origin) {

    /**
     * Creates a node with copies of the lists.
     *
     * @param id the full id
     * @param revises the ids of the parents, in their order
     * @param dependsOn ids or labels of revisions that must be applied before
     * @param labels branch labels that this revision declares
     * @param replaces full ids of the revisions that this one stands for
     * @param created when the revision was written, or null if unknown
     * @param origin where the revision comes from, or null if unknown
     */
    public RevisionNode {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
    }

    /**
     * Creates a node of unknown creation time and origin that replaces nothing.
     *
     * @param id the full id
     * @param revises the ids of the parents, in their order
     * @param dependsOn ids or labels of revisions that must be applied before
     * @param labels branch labels that this revision declares
     */
    public RevisionNode(String id, List<String> revises, List<String> dependsOn, List<String> labels) {
        this(id, revises, dependsOn, labels, List.of(), null, null);
    }

    /**
     * {@return this node with the time at which the revision was written}
     *
     * @param time the time of creation
     */
    public RevisionNode withCreated(Instant time) {
        return new RevisionNode(id, revises, dependsOn, labels, replaces, time, origin);
    }

    /**
     * {@return this node with the place that error messages name}
     *
     * @param place such as {@code db.revision.R1 in app.jar}
     */
    public RevisionNode withOrigin(String place) {
        return new RevisionNode(id, revises, dependsOn, labels, replaces, created, place);
    }

    /**
     * {@return this node as one that stands for others where none of them is applied}
     *
     * @param replaced full ids, oldest first, the last one above all others
     */
    public RevisionNode withReplaces(List<String> replaced) {
        return new RevisionNode(id, revises, dependsOn, labels, replaced, created, origin);
    }

    /** Returns this node with other references. */
    RevisionNode withReferences(List<String> parents, List<String> dependencies) {
        return new RevisionNode(id, parents, dependencies, labels, replaces, created, origin);
    }

    /** Two nodes of one id are nearly always equal. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id for a message, followed by the origin if that is known. */
    String described() {
        return origin == null ? "'" + id + "'" : "'" + id + "' (" + origin + ")";
    }
}

package dev.migrate.maven.generate;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The revisions that are compiled so far.
 *
 * @param graph all that the class path has, of which those of dependencies are only depended on
 * @param own the entries of the project itself, without those that others of them replace
 */
public record ProjectRevisions(RevisionGraph graph, List<RevisionEntry> own) {

    public ProjectRevisions {
        own = List.copyOf(own);
    }

    /**
     * Returns the revisions of {@code graph}, of which those are the project's own that its own index has.
     *
     * @param entries the entries of all revisions
     * @param index the entries of the index that the project's last compilation wrote
     */
    public static ProjectRevisions of(RevisionGraph graph, List<RevisionEntry> entries, List<RevisionEntry> index) {
        Set<RevisionEntry> compiled = new HashSet<>(index);
        return new ProjectRevisions(
                graph, entries.stream().filter(compiled::contains).toList());
    }

    /** Returns whether a revision is the project's own, though another one may replace it. */
    public boolean isOwn(String id) {
        return own.stream()
                .anyMatch(entry -> entry.id().equals(id) || entry.replaces().contains(id));
    }

    /** Returns the entries that no other one revises or depends on: where the next revision goes. */
    public List<RevisionEntry> heads() {
        Set<String> followed = referred(RevisionNode::revises);
        Set<String> needed = referred(RevisionNode::dependsOn);
        List<RevisionEntry> heads =
                own.stream().filter(entry -> !followed.contains(entry.id())).toList();
        List<RevisionEntry> free = heads.stream()
                .filter(entry ->
                        !needed.contains(entry.id()) && entry.labels().stream().noneMatch(needed::contains))
                .toList();
        return free.isEmpty() ? heads : free;
    }

    private Set<String> referred(Function<RevisionNode, List<String>> reference) {
        return graph.revisions().stream()
                .filter(node -> isOwn(node.id()))
                .map(reference)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}

package dev.migrate.maven.generate;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.index.RevisionEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The revisions that are compiled so far.
 *
 * @param graph all that the class path has, of which those of dependencies are only depended on
 * @param own the entries of the project itself
 */
public record ProjectRevisions(RevisionGraph graph, List<RevisionEntry> own) {

    public ProjectRevisions {
        own = List.copyOf(own);
    }

    /** Returns the revisions of {@code graph}; those whose class is in the package are the project's own. */
    public static ProjectRevisions of(RevisionGraph graph, List<RevisionEntry> entries, String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        return new ProjectRevisions(
                graph,
                entries.stream()
                        .filter(entry -> entry.className().startsWith(prefix)
                                && entry.className().indexOf('.', prefix.length()) < 0)
                        .toList());
    }

    /** Returns the entries that no other one revises or depends on: where the next revision goes. */
    public List<RevisionEntry> heads() {
        Set<String> followed = referred(RevisionEntry::revises);
        Set<String> needed = referred(RevisionEntry::dependsOn);
        List<RevisionEntry> heads =
                own.stream().filter(entry -> !followed.contains(entry.id())).toList();
        List<RevisionEntry> free = heads.stream()
                .filter(entry ->
                        !needed.contains(entry.id()) && entry.labels().stream().noneMatch(needed::contains))
                .toList();
        return free.isEmpty() ? heads : free;
    }

    private Set<String> referred(Function<RevisionEntry, List<String>> reference) {
        return own.stream().map(reference).flatMap(List::stream).collect(Collectors.toSet());
    }
}

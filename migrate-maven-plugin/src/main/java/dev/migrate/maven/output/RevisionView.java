package dev.migrate.maven.output;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.index.RevisionEntry;
import dev.migrate.json.JsonLine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A revision and its place in the graph, as goals show it.
 *
 * @param entry what its annotation says
 * @param head whether no revision revises it
 * @param effectiveHead whether it is a head that another revision depends on, so that no version row is needed for it
 * @param children the ids that revise it, oldest first
 * @param current whether the database is at it; null if the database was not asked
 */
public record RevisionView(
        RevisionEntry entry,
        boolean head,
        boolean effectiveHead,
        List<String> children,
        @Nullable Boolean current) {

    public RevisionView {
        children = List.copyOf(children);
    }

    /**
     * Returns the views of revisions of {@code graph}, in their order, with the parents that they have there: those that a
     * squash leaves out are replaced by it.
     *
     * @param current the ids that the database is at; null if the database was not asked
     */
    public static List<RevisionView> of(
            List<RevisionEntry> entries, RevisionGraph graph, @Nullable Set<String> current) {
        Set<String> realHeads = Set.copyOf(graph.realHeads());
        return entries.stream()
                .map(entry -> {
                    List<String> children = graph.children(entry.id());
                    boolean head = children.isEmpty();
                    boolean effective = head && !realHeads.contains(entry.id());
                    Boolean isCurrent = current == null ? null : current.contains(entry.id());
                    return new RevisionView(seen(entry, graph), head, effective, children, isCurrent);
                })
                .toList();
    }

    private static RevisionEntry seen(RevisionEntry entry, RevisionGraph graph) {
        return graph.revision(entry.id())
                .map(node -> new RevisionEntry(
                        entry.id(),
                        node.revises(),
                        node.dependsOn(),
                        entry.labels(),
                        entry.replaces(),
                        entry.message(),
                        entry.created(),
                        entry.className()))
                .orElse(entry);
    }

    /** Returns whether several revisions revise it. */
    public boolean branchPoint() {
        return children.size() > 1;
    }

    /** Returns whether it revises several others. */
    public boolean mergePoint() {
        return entry.revises().size() > 1;
    }

    /** Returns the first line of its message, without control characters. */
    String title() {
        return Text.printable(entry.message().strip().lines().findFirst().orElse(""));
    }

    String json() {
        JsonLine line = new JsonLine()
                .with("id", entry.id())
                .withStrings("revises", entry.revises())
                .withStrings("dependsOn", entry.dependsOn())
                .withStrings("labels", entry.labels());
        if (!entry.replaces().isEmpty()) {
            line.withStrings("replaces", entry.replaces());
        }
        return line.with("message", entry.message())
                .with("created", entry.created())
                .with("className", entry.className())
                .withRaw("head", String.valueOf(head))
                .withRaw("branchPoint", String.valueOf(branchPoint()))
                .withRaw("mergePoint", String.valueOf(mergePoint()))
                .withRaw("current", String.valueOf(current))
                .toString();
    }
}

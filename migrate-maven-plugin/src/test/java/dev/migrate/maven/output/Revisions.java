package dev.migrate.maven.output;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A history to print: a base, a labelled branch that depends on the other one, and their merge.
 *
 * <pre>
 * aaaa ── bbbb ────── dddd
 *     └── cccc (shop) ─┘
 * </pre>
 */
final class Revisions {

    static final List<RevisionEntry> BRANCHED = List.of(
            entry("aaaa00000001", List.of(), List.of(), List.of(), "create users\n\nand nothing else", 1),
            entry("bbbb00000002", List.of("aaaa00000001"), List.of(), List.of(), "add bio \u001b[31mred", 2),
            entry("cccc00000003", List.of("aaaa00000001"), List.of("bbbb00000002"), List.of("shop"), "売り場を作る", 3),
            entry("dddd00000004", List.of("bbbb00000002", "cccc00000003"), List.of(), List.of(), "", 4));

    private Revisions() {}

    /** Returns the views of all revisions, newest first. */
    static List<RevisionView> newestFirst(List<RevisionEntry> entries, @Nullable Set<String> current) {
        RevisionGraph graph = graph(entries);
        Map<String, RevisionEntry> byId =
                entries.stream().collect(Collectors.toMap(RevisionEntry::id, Function.identity()));
        List<RevisionEntry> ordered = new ArrayList<>();
        graph.history("base:heads", Set.of()).forEach(id -> ordered.add(byId.get(id)));
        return RevisionView.of(ordered, graph, current);
    }

    private static RevisionGraph graph(List<RevisionEntry> entries) {
        return RevisionGraph.of(entries.stream()
                .map(entry -> new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels())
                        .withCreated(Instant.parse(entry.created())))
                .toList());
    }

    private static RevisionEntry entry(
            String id, List<String> revises, List<String> dependsOn, List<String> labels, String message, int day) {
        String created = "2026-11-0" + day + "T12:00:00Z";
        return new RevisionEntry(id, revises, dependsOn, labels, message, created, "db.revision.R" + day);
    }
}

package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.RevisionFacts;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.json.JsonException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the index says of all revisions: their graph and their entries. Immutable; no revision class is loaded for it. */
final class RevisionHistory {

    private final RevisionGraph graph;
    private final Map<String, RevisionEntry> entries;

    private RevisionHistory(RevisionGraph graph, Map<String, RevisionEntry> entries) {
        this.graph = graph;
        this.entries = entries;
    }

    /**
     * Reads the index of a class loader.
     *
     * @throws ConfigurationException if it cannot be read
     * @throws RevisionException if the revisions form no graph
     */
    static RevisionHistory load(ClassLoader classLoader) {
        Map<RevisionEntry, String> index = index(classLoader);
        List<RevisionNode> nodes = new ArrayList<>();
        Map<String, RevisionEntry> byId = new HashMap<>();
        index.forEach((entry, jar) -> {
            nodes.add(node(entry, jar));
            byId.put(entry.id(), entry);
        });
        return new RevisionHistory(RevisionGraph.of(nodes), byId);
    }

    RevisionGraph graph() {
        return graph;
    }

    /** Returns the entries in the order of execution of a full upgrade, without those that others replace. */
    List<RevisionEntry> entries() {
        return graph.revisions().stream().map(node -> entry(node.id())).toList();
    }

    /** Returns the entry of a full id, whether others replace it or not. */
    Optional<RevisionEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the entry of an id that is in the graph. */
    RevisionEntry entry(String id) {
        RevisionEntry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("There is no revision '" + id + "'.");
        }
        return entry;
    }

    /** Returns what messages say of an id, which may be an unknown version row. */
    RevisionFacts facts(String id) {
        RevisionEntry entry = entries.get(id);
        return entry == null
                ? RevisionFacts.unknown(id)
                : new RevisionFacts(id, entry.revises(), entry.message(), entry.className());
    }

    /**
     * Returns the ids that are applied to a database with these rows, in the order of execution of a full upgrade.
     *
     * @throws RevisionException if rows are unknown
     */
    List<String> applied(Set<String> rows) {
        return applied(graph.at(rows), rows);
    }

    /** Returns the ids that are applied before a plan, in the order of execution of a full upgrade. */
    List<String> applied(Plan plan) {
        return applied(graph.at(plan), plan.rowsBefore());
    }

    private static List<String> applied(RevisionGraph seen, Set<String> rows) {
        Set<String> applied = seen.applied(rows);
        return ids(seen).stream().filter(applied::contains).toList();
    }

    /** Returns all ids that a database with these rows can come by, in the order of execution of a full upgrade. */
    List<String> all(Set<String> rows) {
        return ids(graph.at(rows));
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.revisions().stream().map(RevisionNode::id).toList();
    }

    private static Map<RevisionEntry, String> index(ClassLoader classLoader) {
        try {
            return RevisionIndex.load(classLoader);
        } catch (JsonException | UncheckedIOException e) {
            throw new ConfigurationException(
                    "The index of revisions cannot be read: " + e.getMessage() + "\nCompile the project again.", e);
        }
    }

    private static RevisionNode node(RevisionEntry entry, String jar) {
        RevisionNode node = new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels())
                .withReplaces(entry.replaces())
                .withOrigin(jar.isEmpty() ? entry.className() : entry.className() + " in " + jar);
        return entry.created().isEmpty() ? node : withCreated(node, entry);
    }

    private static RevisionNode withCreated(RevisionNode node, RevisionEntry entry) {
        try {
            return node.withCreated(OffsetDateTime.parse(entry.created()).toInstant());
        } catch (DateTimeException e) {
            throw new ConfigurationException(
                    "Revision " + entry.id() + " (" + entry.className() + ") says created = \"" + entry.created()
                            + "\", which is no time; write it as \"2026-11-22T12:00:00Z\".",
                    e);
        }
    }
}

package dev.migrate.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one order in which all revisions of a graph can be executed: parents first, and among those that are ready the one
 * that was created first, then by id.
 *
 * <p>Every plan is a part of this order, so that two machines, and an upgrade and its downgrade, agree on it.
 */
final class ExecutionOrder {
    private static final Comparator<RevisionNode> OLDEST_FIRST = Comparator.comparing(
                    RevisionNode::created, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RevisionNode::id);

    private final Map<String, RevisionNode> named;
    private final Map<String, List<RevisionNode>> waiting = new HashMap<>();
    private final Map<String, Integer> missing = new HashMap<>();
    private final PriorityQueue<RevisionNode> ready = new PriorityQueue<>(OLDEST_FIRST);
    private final List<RevisionNode> ordered = new ArrayList<>();

    /** Takes all nodes by id and by label; references to nothing are left out. */
    ExecutionOrder(Map<String, RevisionNode> named) {
        this.named = named;
        nodes().forEach(this::enqueue);
        while (!ready.isEmpty()) {
            release(ready.remove());
        }
    }

    private Collection<RevisionNode> nodes() {
        return new LinkedHashSet<>(named.values());
    }

    private void enqueue(RevisionNode node) {
        Set<RevisionNode> parents = parents(node);
        parents.forEach(parent ->
                waiting.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(node));
        missing.put(node.id(), parents.size());
        if (parents.isEmpty()) {
            ready.add(node);
        }
    }

    private void release(RevisionNode node) {
        ordered.add(node);
        for (RevisionNode child : waiting.getOrDefault(node.id(), List.of())) {
            if (missing.merge(child.id(), -1, Integer::sum) == 0) {
                ready.add(child);
            }
        }
    }

    private Set<RevisionNode> parents(RevisionNode node) {
        Set<RevisionNode> parents = new LinkedHashSet<>();
        Stream.concat(node.revises().stream(), node.dependsOn().stream())
                .map(named::get)
                .filter(Objects::nonNull)
                .forEach(parents::add);
        return parents;
    }

    /** Returns the revisions in the order of execution, without those on a cycle and above. */
    List<RevisionNode> ordered() {
        return ordered;
    }

    /** Returns the revisions that lie on a cycle or above one. */
    Set<RevisionNode> unordered() {
        Set<RevisionNode> rest = new LinkedHashSet<>(nodes());
        ordered.forEach(rest::remove);
        return rest;
    }

    /**
     * Returns one cycle, each revision followed by one that it revises or depends on.
     *
     * <p>Every unordered revision has an unordered parent, so going down from any of them ends in a circle.
     */
    List<RevisionNode> cycle() {
        Set<RevisionNode> rest = unordered();
        List<RevisionNode> path = new ArrayList<>();
        Set<RevisionNode> seen = new HashSet<>();
        RevisionNode node = rest.stream().min(OLDEST_FIRST).orElseThrow();
        while (seen.add(node)) {
            path.add(node);
            node = parents(node).stream().filter(rest::contains).findFirst().orElseThrow();
        }
        return List.copyOf(path.subList(path.indexOf(node), path.size()));
    }
}

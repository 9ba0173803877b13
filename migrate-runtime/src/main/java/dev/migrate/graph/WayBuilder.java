package dev.migrate.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out of a graph what one squash after the other decides. Mutable, for one thread. */
final class WayBuilder {
    private final Map<String, RevisionNode> nodes;
    private final Map<String, String> behind = new HashMap<>();
    private final Map<String, String> equivalents = new HashMap<>();

    /** Takes all revisions by id. */
    WayBuilder(Map<String, RevisionNode> nodes) {
        this.nodes = nodes;
    }

    boolean isHidden(String id) {
        return behind.containsKey(id);
    }

    /** Leaves the replaced revisions out, each behind the first that does. */
    void takeShort(RevisionNode squash) {
        squash.replaces().forEach(id -> behind.putIfAbsent(id, squash.id()));
        equivalents.put(Squashes.last(squash), squash.id());
    }

    /** Leaves the squash out. */
    void takeLong(RevisionNode squash) {
        behind.put(squash.id(), Squashes.last(squash));
        equivalents.put(squash.id(), Squashes.last(squash));
    }

    Way build() {
        List<RevisionNode> left =
                nodes.values().stream().filter(node -> !isHidden(node.id())).toList();
        Map<String, String> standIns = standIns(left);
        return new Way(left.stream().map(node -> rewritten(node, standIns)).toList(), standIns, ends());
    }

    private static RevisionNode rewritten(RevisionNode node, Map<String, String> standIns) {
        return standIns.isEmpty()
                ? node
                : node.withReferences(
                        references(node, node.revises(), standIns), references(node, node.dependsOn(), standIns));
    }

    /** A squash that depends on a label of what it replaces does not depend on itself. */
    private static List<String> references(RevisionNode node, List<String> names, Map<String, String> standIns) {
        Set<String> references = new LinkedHashSet<>();
        names.stream()
                .filter(name -> !node.id().equals(standIns.get(name)))
                .map(name -> standIns.getOrDefault(name, name))
                .forEach(references::add);
        return List.copyOf(references);
    }

    private Map<String, String> standIns(List<RevisionNode> left) {
        Map<String, String> standIns = new HashMap<>();
        for (String id : behind.keySet()) {
            String end = end(id, behind);
            standIns.put(id, end);
            RevisionNode node = nodes.get(id);
            if (node != null) {
                node.labels().forEach(label -> standIns.putIfAbsent(label, end));
            }
        }
        left.forEach(node -> node.labels().forEach(standIns::remove));
        return standIns;
    }

    /** Returns the equal revisions of what is left out, where these are left. */
    private Map<String, String> ends() {
        Map<String, String> ends = new HashMap<>();
        for (String id : equivalents.keySet()) {
            String end = end(id, equivalents);
            if (isHidden(id) && !isHidden(end)) {
                ends.put(id, end);
            }
        }
        return ends;
    }

    /** Follows a chain to its end; two squashes of each other make a circle, which is a problem of its own. */
    private static String end(String id, Map<String, String> next) {
        String end = id;
        for (int steps = 0; next.containsKey(end) && steps <= next.size(); steps++) {
            end = next.get(end);
        }
        return end;
    }
}

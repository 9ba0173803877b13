package dev.migrate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The revisions of a graph that replace others, and which of the two ways a database takes.
 *
 * <p>A squash is open while everything that it replaces is there: then a database that has taken the long way stays on it,
 * and all others take the short one. When revisions that it replaces have been deleted, only the short way is left. A
 * database that is above the squash has the same schema either way, and counts as having taken the long one.
 */
final class Squashes {
    private final Map<String, RevisionNode> nodes = new LinkedHashMap<>();
    private final Map<String, RevisionNode> named = new HashMap<>();
    private final List<RevisionNode> squashes = new ArrayList<>();
    private final List<RevisionNode> circle = new ArrayList<>();

    /** Takes all nodes; of two with one id or label the first counts. */
    Squashes(Collection<RevisionNode> all) {
        all.forEach(node -> nodes.putIfAbsent(node.id(), node));
        named.putAll(nodes);
        nodes.values().forEach(node -> node.labels().forEach(label -> named.putIfAbsent(label, node)));
        squashes.addAll(outerFirst());
    }

    /** Orders those that replace other squashes before these. */
    private List<RevisionNode> outerFirst() {
        List<RevisionNode> rest = new ArrayList<>(nodes.values().stream()
                .filter(node -> !node.replaces().isEmpty())
                .toList());
        List<RevisionNode> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Optional<RevisionNode> outer = rest.stream()
                    .filter(node ->
                            rest.stream().noneMatch(other -> other.replaces().contains(node.id())))
                    .findFirst();
            if (outer.isEmpty()) {
                circle.addAll(rest);
                return ordered;
            }
            rest.remove(outer.get());
            ordered.add(outer.get());
        }
        return ordered;
    }

    /** Returns a squash that replaces itself, directly or by way of others; it counts as no squash otherwise. */
    Optional<RevisionNode> circular() {
        return circle.stream().findFirst();
    }

    boolean isEmpty() {
        return squashes.isEmpty();
    }

    /** Returns the squashes, those that replace others before these. */
    List<RevisionNode> all() {
        return squashes;
    }

    /** Returns all revisions, with those that are replaced. */
    Collection<RevisionNode> nodes() {
        return nodes.values();
    }

    /** Returns whether a squash replaces that id, though its revision may be deleted. */
    boolean knows(String id) {
        return squashes.stream().anyMatch(squash -> squash.replaces().contains(id));
    }

    /** Returns a squash that replaces the revision of that id or label and others above it. */
    Optional<RevisionNode> replacingInTheMiddle(String name) {
        return squashes.stream()
                .filter(squash -> squash.replaces().stream()
                        .filter(id -> !id.equals(last(squash)))
                        .anyMatch(id -> id.equals(name) || isLabel(name, id)))
                .findFirst();
    }

    private boolean isLabel(String name, String id) {
        RevisionNode node = nodes.get(id);
        return node != null && node.labels().contains(name);
    }

    /** Returns whether no way leads over both revisions, as one of them replaces the other. */
    boolean isOneOfTwo(RevisionNode first, RevisionNode second) {
        return first.replaces().contains(second.id()) || second.replaces().contains(first.id());
    }

    /** Returns the only way of a database without any revision. */
    Way shortWay() {
        return way(squash -> false);
    }

    /**
     * Returns the way of a database.
     *
     * @param rows the ids in its version table
     * @param asked ids of replaced revisions that can only be reached on the long way
     */
    Way way(Set<String> rows, Set<String> asked) {
        Set<String> reached = reached(rows);
        return way(squash -> replacesAny(squash, asked) || hasLongWay(squash, rows, reached));
    }

    /**
     * Returns the way that a plan takes.
     *
     * @param rows the ids in the version table before it
     * @param steps the ids that it runs
     */
    Way wayOf(Set<String> rows, Set<String> steps) {
        Set<String> reached = reached(rows);
        return way(squash ->
                !steps.contains(squash.id()) && (replacesAny(squash, steps) || hasLongWay(squash, rows, reached)));
    }

    /** Above the squash the rows do not tell which way was taken. */
    private static boolean hasLongWay(RevisionNode squash, Set<String> rows, Set<String> reached) {
        return !rows.contains(squash.id()) && (reached.contains(squash.id()) || replacesAny(squash, reached));
    }

    private static boolean replacesAny(RevisionNode squash, Set<String> ids) {
        return squash.replaces().stream().anyMatch(ids::contains);
    }

    private Way way(Predicate<RevisionNode> takesLongWay) {
        WayBuilder way = new WayBuilder(nodes);
        for (RevisionNode squash : squashes) {
            if (!way.isHidden(squash.id()) && isOpen(squash) && takesLongWay.test(squash)) {
                way.takeLong(squash);
            } else {
                way.takeShort(squash);
            }
        }
        return way.build();
    }

    /** Returns whether all is there that a squash replaces; what another squash among it replaces may be gone. */
    boolean isOpen(RevisionNode squash) {
        Set<String> covered = new HashSet<>();
        squash.replaces().stream()
                .map(nodes::get)
                .filter(node -> node != null)
                .forEach(node -> covered.addAll(node.replaces()));
        return squash.replaces().stream().allMatch(id -> nodes.containsKey(id) || covered.contains(id));
    }

    boolean contains(String id) {
        return nodes.containsKey(id);
    }

    /** Returns the id and those below it, on either way. */
    Set<String> reachedFrom(String id) {
        return reached(Set.of(id), Set.of());
    }

    private Set<String> reached(Set<String> rows) {
        return reached(rows, rows);
    }

    /** A squash that is a row was itself run, and none of what it replaces. */
    private Set<String> reached(Set<String> from, Set<String> rows) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            RevisionNode node = nodes.get(waiting.remove());
            if (node != null) {
                below(node, rows).filter(reached::add).forEach(waiting::add);
            }
        }
        return reached;
    }

    private Stream<String> below(RevisionNode node, Set<String> rows) {
        Stream<String> references = Stream.concat(node.revises().stream(), node.dependsOn().stream())
                .map(name -> named.containsKey(name) ? named.get(name).id() : name);
        boolean isSquash = !node.replaces().isEmpty() && !rows.contains(node.id());
        return isSquash ? Stream.concat(references, Stream.of(last(node))) : references;
    }

    /** Returns the revision up to which the squash of that id replaces. */
    String lastReplacedBy(String squash) {
        return squashes.stream()
                .filter(node -> node.id().equals(squash))
                .map(Squashes::last)
                .findFirst()
                .orElse(squash);
    }

    /** Returns the replaced revision that is above all others, and so leaves the schema that the squash leaves. */
    static String last(RevisionNode squash) {
        return squash.replaces().get(squash.replaces().size() - 1);
    }
}

package dev.migrate.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks revision nodes and orders them; collects every problem, so that a compiler can report them all at once. */
final class GraphLoader {
    private static final Set<String> KEYWORDS = Set.of("base", "head", "heads", "current");
    private static final String NOT_IN_IDS = "@-+:";
    private static final String NOT_IN_LABELS = "@:";

    private final List<RevisionNode> nodes;
    private final Squashes squashes;
    private final Map<String, RevisionNode> named = new HashMap<>();
    private final List<RevisionException> problems = new ArrayList<>();

    private GraphLoader(List<RevisionNode> nodes) {
        this.nodes = nodes;
        this.squashes = new Squashes(nodes);
    }

    /** Returns the squashes of revisions that form a graph, whichever way is taken. */
    static Squashes load(List<RevisionNode> nodes) {
        GraphLoader loader = new GraphLoader(List.copyOf(nodes));
        loader.check();
        if (!loader.problems.isEmpty()) {
            throw loader.problems.get(0);
        }
        return loader.squashes;
    }

    /** Orders the revisions of one way, which form no circle. */
    static Topology order(Way way) {
        ExecutionOrder order = new ExecutionOrder(named(way.nodes()));
        if (!order.unordered().isEmpty()) {
            throw LoadProblems.cycle(order.cycle());
        }
        return new Topology(order.ordered(), way.standIns());
    }

    private static Map<String, RevisionNode> named(List<RevisionNode> nodes) {
        Map<String, RevisionNode> named = new HashMap<>();
        nodes.forEach(node -> named.putIfAbsent(node.id(), node));
        nodes.forEach(node -> node.labels().forEach(label -> named.putIfAbsent(label, node)));
        return named;
    }

    static List<RevisionException> problems(List<RevisionNode> nodes) {
        GraphLoader loader = new GraphLoader(List.copyOf(nodes));
        loader.check();
        return List.copyOf(loader.problems);
    }

    private void check() {
        nodes.forEach(this::checkForms);
        nodes.forEach(this::addId);
        nodes.forEach(this::addLabels);
        nodes.forEach(this::checkReferences);
        problems.addAll(new SquashCheck(squashes).problems());
        ExecutionOrder order = new ExecutionOrder(named(squashes.shortWay().nodes()));
        if (!order.unordered().isEmpty()) {
            problems.add(LoadProblems.cycle(order.cycle()));
        }
    }

    private void checkForms(RevisionNode node) {
        if (!isLegal(node.id(), NOT_IN_IDS)) {
            problems.add(LoadProblems.illegalId(node));
        }
        for (String label : node.labels()) {
            if (!isLegal(label, NOT_IN_LABELS) || label.startsWith("+") || label.startsWith("-")) {
                problems.add(LoadProblems.illegalLabel(node, label));
            }
        }
    }

    private static boolean isLegal(String name, String forbidden) {
        return !name.isEmpty()
                && !KEYWORDS.contains(name)
                && name.chars().noneMatch(c -> forbidden.indexOf(c) >= 0 || Character.isWhitespace(c));
    }

    private void addId(RevisionNode node) {
        RevisionNode other = named.putIfAbsent(node.id(), node);
        if (other != null) {
            problems.add(LoadProblems.duplicateId(other, node));
        }
    }

    private void addLabels(RevisionNode node) {
        for (String label : new LinkedHashSet<>(node.labels())) {
            RevisionNode other = named.putIfAbsent(label, node);
            if (other != null && !squashes.isOneOfTwo(other, node)) {
                problems.add(LoadProblems.duplicateLabel(label, other, node));
            }
        }
    }

    private void checkReferences(RevisionNode node) {
        for (String parent : node.revises()) {
            RevisionNode target = named.get(parent);
            boolean isId = target == null ? squashes.knows(parent) : target.id().equals(parent);
            if (!isId) {
                problems.add(LoadProblems.unknownParent(node, parent, target));
            }
        }
        for (String dependency : node.dependsOn()) {
            if (!named.containsKey(dependency) && !squashes.knows(dependency)) {
                problems.add(LoadProblems.unknownDependency(node, dependency));
            }
        }
        if (!squashes.knows(node.id())) {
            Stream.concat(node.revises().stream(), node.dependsOn().stream())
                    .forEach(name -> checkNotInTheMiddle(node, name));
        }
    }

    /** A row of what needs a part of a squash would not tell whether the rest is applied. */
    private void checkNotInTheMiddle(RevisionNode node, String name) {
        squashes.replacingInTheMiddle(name)
                .ifPresent(squash -> problems.add(LoadProblems.needsTheMiddle(node, name, squash)));
    }
}

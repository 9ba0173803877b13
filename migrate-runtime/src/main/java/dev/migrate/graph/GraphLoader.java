package dev.migrate.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks revision nodes and orders them; collects every problem, so that a compiler can report them all at once. */
final class GraphLoader {
    private static final Set<String> KEYWORDS = Set.of("base", "head", "heads", "current");
    private static final String NOT_IN_IDS = "@-+:";
    private static final String NOT_IN_LABELS = "@:";

    private final List<RevisionNode> nodes;
    private final Map<String, RevisionNode> named = new HashMap<>();
    private final List<RevisionException> problems = new ArrayList<>();

    private GraphLoader(List<RevisionNode> nodes) {
        this.nodes = nodes;
    }

    static Topology load(List<RevisionNode> nodes) {
        GraphLoader loader = new GraphLoader(List.copyOf(nodes));
        ExecutionOrder order = loader.check();
        if (!loader.problems.isEmpty()) {
            throw loader.problems.get(0);
        }
        return new Topology(order.ordered());
    }

    static List<RevisionException> problems(List<RevisionNode> nodes) {
        GraphLoader loader = new GraphLoader(List.copyOf(nodes));
        loader.check();
        return List.copyOf(loader.problems);
    }

    private ExecutionOrder check() {
        nodes.forEach(this::checkForms);
        nodes.forEach(this::addId);
        nodes.forEach(this::addLabels);
        nodes.forEach(this::checkReferences);
        ExecutionOrder order = new ExecutionOrder(named);
        if (!order.unordered().isEmpty()) {
            problems.add(LoadProblems.cycle(order.cycle()));
        }
        return order;
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
            if (other != null) {
                problems.add(LoadProblems.duplicateLabel(label, other, node));
            }
        }
    }

    private void checkReferences(RevisionNode node) {
        for (String parent : node.revises()) {
            RevisionNode target = named.get(parent);
            if (target == null || !target.id().equals(parent)) {
                problems.add(LoadProblems.unknownParent(node, parent, target));
            }
        }
        for (String dependency : node.dependsOn()) {
            if (!named.containsKey(dependency)) {
                problems.add(LoadProblems.unknownDependency(node, dependency));
            }
        }
    }
}

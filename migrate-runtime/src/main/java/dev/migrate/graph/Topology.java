package dev.migrate.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A checked graph: the revisions numbered in the order of execution, and the edges between the numbers. */
final class Topology {
    private final List<RevisionNode> nodes;
    private final Map<String, Integer> numbers;
    private final Names names;
    private final Edges revises;
    private final Edges needs;

    /** Takes nodes without any problem, parents first, and further names for some of their ids. */
    Topology(List<RevisionNode> ordered, Map<String, String> standIns) {
        nodes = List.copyOf(ordered);
        numbers = new HashMap<>();
        names = new Names();
        for (int i = 0; i < nodes.size(); i++) {
            RevisionNode node = nodes.get(i);
            numbers.put(node.id(), i);
            names.add(node.id(), i);
            for (String label : node.labels()) {
                names.add(label, i);
            }
        }
        standIns.forEach((name, id) -> names.add(name, names.exactly(id)));
        revises = new Edges(parents(false));
        needs = new Edges(parents(true));
    }

    private int[][] parents(boolean withDependencies) {
        int[][] parents = new int[nodes.size()][];
        Arrays.setAll(parents, i -> parents(nodes.get(i), withDependencies));
        return parents;
    }

    private int[] parents(RevisionNode node, boolean withDependencies) {
        IntStream parents = node.revises().stream().mapToInt(names::exactly);
        IntStream dependencies = node.dependsOn().stream().mapToInt(names::exactly);
        return (withDependencies ? IntStream.concat(parents, dependencies) : parents)
                .distinct()
                .toArray();
    }

    int size() {
        return nodes.size();
    }

    RevisionNode node(int revision) {
        return nodes.get(revision);
    }

    List<RevisionNode> nodes() {
        return nodes;
    }

    Names names() {
        return names;
    }

    /** Returns the edges from a revision to what it revises. */
    Edges revises() {
        return revises;
    }

    /** Returns the edges from a revision to what it revises or depends on. */
    Edges needs() {
        return needs;
    }

    boolean contains(String id) {
        return numbers.containsKey(id);
    }

    /** Returns the number of the revision with exactly this id. */
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw IdentifierProblems.notAnId(id, names);
        }
        return number;
    }

    String id(int revision) {
        return nodes.get(revision).id();
    }

    Set<String> idSet(BitSet revisions) {
        return SortedIds.copyOf(ids(revisions));
    }

    /** Returns the ids in the order of execution. */
    List<String> ids(BitSet revisions) {
        return revisions.stream().mapToObj(this::id).toList();
    }

    /** Returns the ids of numbers in ascending order. */
    List<String> ids(int[] revisions) {
        return Arrays.stream(revisions).mapToObj(this::id).toList();
    }

    /** Returns the ids, newest first: the reverse of the order of execution. */
    List<String> idsNewestFirst(BitSet revisions) {
        List<String> ids = new ArrayList<>(ids(revisions));
        Collections.reverse(ids);
        return Collections.unmodifiableList(ids);
    }

    /** Returns the revisions that nobody revises. */
    BitSet heads() {
        return all(i -> revises.children(i).length == 0);
    }

    /** Returns the revisions that nobody revises or depends on. */
    BitSet realHeads() {
        return all(i -> needs.children(i).length == 0);
    }

    /** Returns the revisions that revise nothing. */
    BitSet bases() {
        return all(i -> revises.parents(i).length == 0);
    }

    BitSet all(IntPredicate condition) {
        BitSet result = new BitSet(nodes.size());
        IntStream.range(0, nodes.size()).filter(condition).forEach(result::set);
        return result;
    }
}

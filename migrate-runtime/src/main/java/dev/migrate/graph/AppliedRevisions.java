package dev.migrate.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The revisions that are applied to a database, and how its version rows follow from them.
 *
 * <p>The rows are the tips: the applied revisions that no other applied one revises or depends on. Steps change the set;
 * each is told what it did to the rows, in time linear in the edges of its revision. Mutable, for one thread.
 */
final class AppliedRevisions {
    private final Topology topology;
    private final BitSet applied;
    private final int[] appliedChildren;

    /** Rows that other rows imply, which the next step cleans up. */
    private final BitSet redundant;

    private AppliedRevisions(Topology topology, BitSet rows) {
        this.topology = topology;
        this.applied = topology.needs().below(rows);
        this.redundant = Bits.and(rows, topology.needs().strictlyBelow(rows));
        this.appliedChildren = new int[topology.size()];
        applied.stream().forEach(revision -> countChild(revision, 1));
    }

    /** Reads version rows, each of which must be the full id of a known revision. */
    static BitSet rows(Topology topology, Collection<String> rows) {
        List<String> unknown =
                rows.stream().filter(row -> !topology.contains(row)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw PlanProblems.unknownRows(unknown);
        }
        return knownRows(topology, rows);
    }

    /** Reads the version rows that are full ids of known revisions and leaves out the others. */
    static BitSet knownRows(Topology topology, Collection<String> rows) {
        BitSet known = new BitSet();
        rows.stream().filter(topology::contains).mapToInt(topology::number).forEach(known::set);
        return known;
    }

    /** Takes the rows, and everything below them, as applied. */
    static AppliedRevisions at(Topology topology, BitSet rows) {
        return new AppliedRevisions(topology, rows);
    }

    /** Takes rows as {@link #at} does, but refuses rows that imply each other. */
    static AppliedRevisions atSeparate(Topology topology, BitSet rows) {
        AppliedRevisions applied = at(topology, rows);
        if (!applied.redundant.isEmpty()) {
            int lower = applied.redundant.nextSetBit(0);
            int upper = above(topology, lower, rows);
            throw PlanProblems.overlappingRows(topology.id(lower), topology.id(upper));
        }
        return applied;
    }

    /** Returns one of the revisions that is a descendant of the lower one, which must exist. */
    static int above(Topology topology, int lower, BitSet revisions) {
        BitSet above = Bits.and(topology.needs().above(Bits.of(lower)), revisions);
        return above.nextSetBit(lower + 1);
    }

    /** Returns the applied revisions; not to be changed. */
    BitSet all() {
        return applied;
    }

    Set<String> rows() {
        return topology.idSet(topology.needs().tips(applied));
    }

    /** Upgrades one revision outside of a plan, which must be the next one on its line. */
    Step upgradeAlone(int revision) {
        if (applied.get(revision)) {
            throw PlanProblems.notNext(topology.id(revision), "it is applied already", List.of());
        }
        BitSet missing = Bits.without(Bits.of(topology.needs().parents(revision)), applied);
        if (!missing.isEmpty()) {
            throw PlanProblems.notNext(topology.id(revision), "it needs revisions first", topology.ids(missing));
        }
        return upgrade(revision);
    }

    /** Downgrades one revision outside of a plan, which must be a row. */
    Step downgradeAlone(int revision) {
        if (!applied.get(revision)) {
            throw PlanProblems.notNext(topology.id(revision), "it is not applied", List.of());
        }
        BitSet above = Bits.and(Bits.of(topology.needs().children(revision)), applied);
        if (!above.isEmpty()) {
            throw PlanProblems.notNext(topology.id(revision), "applied revisions need it", topology.ids(above));
        }
        return downgrade(revision);
    }

    Step upgrade(int revision) {
        Set<String> removed = rowsBelow(revision);
        removed.addAll(takeRedundant());
        applied.set(revision);
        countChild(revision, 1);
        String id = topology.id(revision);
        return new Step(Direction.UPGRADE, id, removed, Set.of(id));
    }

    Step downgrade(int revision) {
        applied.clear(revision);
        countChild(revision, -1);
        Set<String> added = rowsBelow(revision);
        Set<String> removed = takeRedundant();
        removed.removeAll(added);
        removed.add(topology.id(revision));
        return new Step(Direction.DOWNGRADE, topology.id(revision), removed, added);
    }

    private Set<String> takeRedundant() {
        Set<String> ids = new TreeSet<>(topology.ids(redundant));
        redundant.clear();
        return ids;
    }

    private Set<String> rowsBelow(int revision) {
        Set<String> rows = new TreeSet<>();
        IntStream.of(topology.needs().parents(revision))
                .filter(this::isRow)
                .mapToObj(topology::id)
                .forEach(rows::add);
        return rows;
    }

    private boolean isRow(int revision) {
        return applied.get(revision) && appliedChildren[revision] == 0;
    }

    private void countChild(int revision, int change) {
        for (int parent : topology.needs().parents(revision)) {
            appliedChildren[parent] += change;
        }
    }
}

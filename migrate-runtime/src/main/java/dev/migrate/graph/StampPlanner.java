package dev.migrate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans stamps: each destination replaces the rows above and below itself, and no other. */
final class StampPlanner {
    private final Topology topology;
    private final Resolver resolver;

    StampPlanner(Topology topology, Resolver resolver) {
        this.topology = topology;
        this.resolver = resolver;
    }

    Plan plan(Set<String> rowIds, List<String> targets) {
        BitSet rows = AppliedRevisions.rows(topology, rowIds);
        BitSet destinations = destinations(targets);
        BitSet replaced = new BitSet();
        targets.forEach(target -> replaced.or(emptied(resolver.parse(target))));
        return stamp(rowIds, topology.idSet(Bits.and(rows, replaced)), destinations);
    }

    /** Plans to empty the table first, whatever is in it. */
    Plan planPurge(Set<String> rowIds, List<String> targets) {
        return stamp(rowIds, rowIds, destinations(targets));
    }

    private BitSet destinations(List<String> targets) {
        BitSet destinations = new BitSet();
        targets.forEach(target -> destinations.or(resolver.all(resolver.parse(target))));
        BitSet implied = Bits.and(destinations, topology.needs().strictlyBelow(destinations));
        if (!implied.isEmpty()) {
            int lower = implied.nextSetBit(0);
            int upper = AppliedRevisions.above(topology, lower, destinations);
            throw PlanProblems.overlappingTargets(String.join(" ", targets), topology.id(lower), topology.id(upper));
        }
        return destinations;
    }

    /** Returns what {@code base}, of everything or of a branch, takes the rows of; nothing for other targets. */
    private BitSet emptied(Identifier identifier) {
        if (!resolver.all(identifier).isEmpty()) {
            return new BitSet();
        }
        String branch = identifier.branch();
        return branch == null
                ? topology.all(revision -> true)
                : topology.needs()
                        .lineage(resolver.branch(identifier.text(), branch).revision());
    }

    /** Plans the rows that only go, then each destination with the rows that it replaces. */
    private Plan stamp(Set<String> before, Set<String> emptied, BitSet destinations) {
        Set<String> kept = topology.idSet(destinations);
        Set<String> rows = new TreeSet<>(before);
        rows.removeAll(emptied);
        Map<Integer, Set<String>> replaced = replaced(rows, destinations);
        List<Step> steps = new ArrayList<>();
        emptied.stream()
                .filter(row -> !kept.contains(row))
                .forEach(row -> steps.add(new Step(Direction.STAMP, row, Set.of(row), Set.of())));
        destinations.stream()
                .mapToObj(revision -> step(revision, before, replaced.getOrDefault(revision, Set.of())))
                .filter(step ->
                        !step.rowsRemoved().isEmpty() || !step.rowsAdded().isEmpty())
                .forEach(steps::add);
        replaced.values().forEach(rows::removeAll);
        rows.addAll(kept);
        return new Plan(before, steps, rows);
    }

    private Step step(int destination, Set<String> before, Set<String> replaced) {
        String id = topology.id(destination);
        return new Step(Direction.STAMP, id, replaced, before.contains(id) ? Set.of() : Set.of(id));
    }

    /** Returns the rows that each destination replaces; a row that several replace stands with one of them. */
    private Map<Integer, Set<String>> replaced(Set<String> rows, BitSet destinations) {
        int[] owners = topology.needs().related(destinations);
        Map<Integer, Set<String>> replaced = new HashMap<>();
        for (String row : rows) {
            int revision = topology.number(row);
            if (owners[revision] >= 0 && !destinations.get(revision)) {
                replaced.computeIfAbsent(owners[revision], owner -> new TreeSet<>())
                        .add(row);
            }
        }
        return replaced;
    }
}

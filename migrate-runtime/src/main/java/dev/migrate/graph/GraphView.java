package dev.migrate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The graph as one database sees it: either a squash or what it replaces.
 *
 * <p>A row whose revision is left out is read as the one that leaves the same schema, and written back as it was.
 */
final class GraphView {
    private final Topology topology;
    private final Resolver resolver;
    private final Way way;
    private final Squashes squashes;

    GraphView(Way way, Squashes squashes) {
        this.topology = GraphLoader.order(way);
        this.resolver = new Resolver(topology);
        this.way = way;
        this.squashes = squashes;
    }

    Topology topology() {
        return topology;
    }

    Resolver resolver() {
        return resolver;
    }

    /** Reads version rows, leaving unknown ones as they are, and those out that another one implies in this view only. */
    Set<String> read(Collection<String> rows) {
        Set<String> read = new TreeSet<>();
        rows.forEach(row -> read.add(equivalent(row)));
        if (!rows.containsAll(read)) {
            BitSet implied = topology.needs().strictlyBelow(AppliedRevisions.knownRows(topology, read));
            read.removeIf(row -> !rows.contains(row) && implied.get(topology.number(row)));
        }
        return read;
    }

    /** Plans with the rows as this view reads them. */
    Plan plan(Set<String> rows, Function<Set<String>, Plan> planner) {
        requireReadable(rows);
        Set<String> read = read(rows);
        Plan plan = planner.apply(read);
        return read.equals(rows) ? plan : written(plan, rows);
    }

    /** Refuses the rows that only a squash is known of. */
    void requireReadable(Collection<String> rows) {
        for (String row : rows) {
            String squash = way.standIns().get(row);
            if (squash != null && !way.equivalents().containsKey(row)) {
                throw PlanProblems.replacedRow(row, squash, squashes.lastReplacedBy(squash));
            }
        }
    }

    /** Writes the rows that were read as others back as they were; the first step takes away what it found implied. */
    private Plan written(Plan plan, Set<String> rows) {
        Map<String, Set<String>> origins = new HashMap<>();
        rows.forEach(row -> origins.computeIfAbsent(equivalent(row), read -> new TreeSet<>())
                .add(row));
        Set<String> implied = new TreeSet<>(rows);
        implied.removeIf(row -> plan.rowsBefore().contains(equivalent(row)));
        List<Step> steps = new ArrayList<>();
        Set<String> after = rows;
        for (Step step : plan.steps()) {
            Set<String> removed = new TreeSet<>(steps.isEmpty() ? implied : Set.of());
            step.rowsRemoved().forEach(row -> removed.addAll(origins.getOrDefault(row, Set.of(row))));
            Step written = new Step(step.direction(), step.id(), removed, step.rowsAdded());
            steps.add(written);
            after = written.rowsAfter(after);
        }
        return new Plan(rows, steps, after);
    }

    private String equivalent(String row) {
        return way.equivalents().getOrDefault(row, row);
    }
}

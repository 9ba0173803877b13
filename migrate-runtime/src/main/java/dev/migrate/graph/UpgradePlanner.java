package dev.migrate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Plans upgrades: everything that the target needs and that is not applied yet. */
final class UpgradePlanner {
    private final Topology topology;
    private final Resolver resolver;

    UpgradePlanner(Topology topology, Resolver resolver) {
        this.topology = topology;
        this.resolver = resolver;
    }

    Plan plan(Set<String> rowIds, String target) {
        BitSet rows = AppliedRevisions.rows(topology, rowIds);
        AppliedRevisions applied = AppliedRevisions.atSeparate(topology, rows);
        BitSet targets = targets(resolver.parse(target), rows, Walker.strict(topology));
        BitSet pending = Bits.without(topology.needs().below(targets), applied.all());
        List<Step> steps = new ArrayList<>();
        pending.stream().mapToObj(applied::upgrade).forEach(steps::add);
        return new Plan(rowIds, steps, applied.rows());
    }

    /** Returns the revisions that an identifier denotes for a database, or a range, that stands at these rows. */
    BitSet targets(Identifier identifier, BitSet rows, Walker walker) {
        if (identifier instanceof Identifier.Relative relative) {
            return Bits.of(above(relative, rows, walker).stream().toArray());
        }
        if (identifier instanceof Identifier.Walk walk) {
            OptionalInt from = resolver.one(walk.text(), walk.branch(), walk.from());
            return Bits.of(walker.walk(walk.text(), from, walk.offset(), resolver.branch(walk)).stream()
                    .toArray());
        }
        return resolver.all(identifier);
    }

    private OptionalInt above(Identifier.Relative relative, BitSet rows, Walker walker) {
        if (relative.offset() < 0) {
            throw PlanProblems.outOfRange(relative.text(), "it points down, and here only '+N' can be reached");
        }
        Branch branch = resolver.branch(relative);
        OptionalInt start = new RelativeStart(topology).of(relative.text(), rows, branch);
        return walker.walk(relative.text(), start, relative.offset(), branch);
    }
}

package dev.migrate.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans downgrades: everything applied above the target, with all that depends on it. */
final class DowngradePlanner {
    private final Topology topology;
    private final Resolver resolver;

    DowngradePlanner(Topology topology, Resolver resolver) {
        this.topology = topology;
        this.resolver = resolver;
    }

    /** The revision to stop at, none for {@code base}, and the branch that the command is limited to, if any. */
    private record Target(
            String text, OptionalInt revision, @Nullable Branch branch) {}

    Plan plan(Set<String> rowIds, String identifier) {
        BitSet rows = AppliedRevisions.rows(topology, rowIds);
        AppliedRevisions applied = AppliedRevisions.at(topology, rows);
        Target target = target(resolver.parse(identifier), rows);
        BitSet unwound = Bits.and(topology.needs().above(roots(target)), applied.all());
        requireReachable(target, rows, unwound);
        requireNoOtherBranch(target, unwound);
        List<Step> steps = steps(applied, unwound);
        return new Plan(rowIds, steps, steps.isEmpty() ? rowIds : applied.rows());
    }

    private static List<Step> steps(AppliedRevisions applied, BitSet unwound) {
        List<Step> steps = new ArrayList<>();
        for (int i = unwound.length() - 1; i >= 0; i = unwound.previousSetBit(i - 1)) {
            steps.add(applied.downgrade(i));
        }
        return steps;
    }

    private Target target(Identifier identifier, BitSet rows) {
        if (identifier instanceof Identifier.Relative relative) {
            return below(relative, rows);
        }
        if (identifier instanceof Identifier.Walk walk) {
            OptionalInt from = resolver.one(walk.text(), walk.branch(), walk.from());
            Branch branch = resolver.branch(walk);
            OptionalInt to = Walker.strict(topology).walk(walk.text(), from, walk.offset(), branch);
            return new Target(walk.text(), to, branch);
        }
        Identifier.Absolute absolute = (Identifier.Absolute) identifier;
        return new Target(absolute.text(), resolver.one(absolute), resolver.branch(absolute));
    }

    private Target below(Identifier.Relative relative, BitSet rows) {
        String text = relative.text();
        if (relative.offset() > 0) {
            throw PlanProblems.outOfRange(text, "it points up, and a downgrade goes down");
        }
        Branch named = resolver.branch(relative);
        OptionalInt start = new RelativeStart(topology).of(text, rows, named);
        if (start.isEmpty()) {
            throw PlanProblems.outOfRange(text, "nothing is applied " + (named == null ? "yet" : "on that branch"));
        }
        OptionalInt to = Walker.strict(topology).walk(text, start, relative.offset(), named);
        return new Target(text, to, named == null ? branchOf(start.getAsInt()) : named);
    }

    private Branch branchOf(int revision) {
        return resolver.branch(topology.id(revision), revision);
    }

    /** Returns the lowest revisions to unwind, limited to those that lead to the branch where there is a choice. */
    private BitSet roots(Target target) {
        BitSet roots = target.revision().isPresent()
                ? Bits.of(topology.revises().children(target.revision().getAsInt()))
                : topology.bases();
        Branch branch = target.branch();
        if (branch == null || roots.cardinality() < 2) {
            return roots;
        }
        BitSet leading = Bits.and(roots, topology.revises().below(Bits.of(branch.revision())));
        if (leading.isEmpty()) {
            throw PlanProblems.noRootOnBranch(target.text(), branch.name(), topology.ids(roots));
        }
        return leading;
    }

    private void requireReachable(Target target, BitSet rows, BitSet unwound) {
        boolean stays =
                target.revision().isEmpty() || rows.get(target.revision().getAsInt());
        if (unwound.isEmpty() && !stays) {
            throw PlanProblems.notBelowRows(target.text(), topology.ids(rows));
        }
    }

    /** Refuses to unwind siblings of the branch; what depends on the branch goes with it. */
    private void requireNoOtherBranch(Target target, BitSet unwound) {
        Branch branch = target.branch();
        if (branch == null) {
            return;
        }
        BitSet others = Bits.without(unwound, followers(branch, unwound));
        if (!others.isEmpty()) {
            throw PlanProblems.unwindsOthers(target.text(), branch.name(), topology.ids(others));
        }
    }

    /** Returns what of the unwound lies on the branch or has to go because it depends on something that does. */
    private BitSet followers(Branch branch, BitSet unwound) {
        BitSet followers = Bits.and(unwound, branch.lineage());
        unwound.stream()
                .filter(revision -> follows(revision, branch, followers))
                .forEach(followers::set);
        return followers;
    }

    private boolean follows(int revision, Branch branch, BitSet followers) {
        boolean sibling = IntStream.of(topology.revises().parents(revision))
                .anyMatch(parent -> followers.get(parent) && branch.lineage().get(parent));
        return !sibling && IntStream.of(topology.needs().parents(revision)).anyMatch(followers::get);
    }
}

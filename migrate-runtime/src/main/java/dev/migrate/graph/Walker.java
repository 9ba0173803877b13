package dev.migrate.graph;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts revisions up or down from a start, over {@code revises} only.
 *
 * <p>Where nothing is left a strict walk fails; a lenient one, which history uses, stays at the last revision. No revision
 * stands for {@code base} as a start and as a result.
 */
final class Walker {
    private final Topology topology;
    private final boolean strict;

    private Walker(Topology topology, boolean strict) {
        this.topology = topology;
        this.strict = strict;
    }

    static Walker strict(Topology topology) {
        return new Walker(topology, true);
    }

    static Walker lenient(Topology topology) {
        return new Walker(topology, false);
    }

    OptionalInt walk(String text, OptionalInt start, int offset, @Nullable Branch branch) {
        return offset > 0 ? up(text, start, offset, branch) : down(text, start, -offset);
    }

    private OptionalInt up(String text, OptionalInt start, int steps, @Nullable Branch branch) {
        OptionalInt at = start;
        for (int walked = 0; walked < steps; walked++) {
            int[] children = children(at, branch);
            if (children.length == 0) {
                requireLenient(text, walked, steps, "above");
                return at;
            }
            at = only(text, at, children);
        }
        return at;
    }

    private int[] children(OptionalInt at, @Nullable Branch branch) {
        IntStream children =
                at.isPresent() ? Arrays.stream(topology.revises().children(at.getAsInt())) : topology.bases().stream();
        return children.filter(child -> branch == null || branch.lineage().get(child))
                .toArray();
    }

    /** Going down is not limited to the branch: at a merge the branch does not say which side is meant. */
    private OptionalInt down(String text, OptionalInt start, int steps) {
        OptionalInt at = start;
        for (int walked = 0; walked < steps; walked++) {
            if (at.isEmpty()) {
                requireLenient(text, walked, steps, "below");
                return at;
            }
            int[] parents = topology.revises().parents(at.getAsInt());
            at = parents.length == 0 ? OptionalInt.empty() : only(text, at, parents);
        }
        return at;
    }

    private OptionalInt only(String text, OptionalInt at, int[] choices) {
        if (choices.length > 1) {
            String place = at.isPresent() ? "'" + topology.id(at.getAsInt()) + "'" : "base";
            throw PlanProblems.fork(text, place, topology.ids(choices));
        }
        return OptionalInt.of(choices[0]);
    }

    private void requireLenient(String text, int walked, int steps, String side) {
        if (strict) {
            throw PlanProblems.outOfRange(
                    text, "it goes " + steps + " " + side + " its start, and there are only " + walked);
        }
    }
}

package dev.migrate.graph;

import java.util.BitSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the revision from which {@code +N} and {@code -N} count. */
final class RelativeStart {
    private final Topology topology;

    RelativeStart(Topology topology) {
        this.topology = topology;
    }

    /** Returns the only row, or the only one on the branch; none if there is no such row. */
    OptionalInt of(String text, BitSet rows, @Nullable Branch branch) {
        BitSet starts = branch == null ? rows : onBranch(rows, branch);
        if (starts.cardinality() > 1) {
            throw PlanProblems.severalRows(text, topology.ids(starts));
        }
        return starts.stream().findFirst();
    }

    /** Without a row on the branch, what the rows imply on it counts. */
    private BitSet onBranch(BitSet rows, Branch branch) {
        BitSet onBranch = Bits.and(rows, branch.lineage());
        if (!onBranch.isEmpty()) {
            return onBranch;
        }
        BitSet implied = Bits.and(topology.needs().below(rows), branch.lineage());
        return topology.revises().tips(implied);
    }
}

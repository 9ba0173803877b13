package dev.migrate.graph;

import java.util.Arrays;
import java.util.BitSet;

/** Sets of revision numbers, always new ones: none of the arguments is changed. */
final class Bits {
    private Bits() {}

    static BitSet of(int... revisions) {
        BitSet set = new BitSet();
        Arrays.stream(revisions).forEach(set::set);
        return set;
    }

    static BitSet and(BitSet left, BitSet right) {
        BitSet result = (BitSet) left.clone();
        result.and(right);
        return result;
    }

    static BitSet or(BitSet left, BitSet right) {
        BitSet result = (BitSet) left.clone();
        result.or(right);
        return result;
    }

    static BitSet without(BitSet left, BitSet right) {
        BitSet result = (BitSet) left.clone();
        result.andNot(right);
        return result;
    }
}

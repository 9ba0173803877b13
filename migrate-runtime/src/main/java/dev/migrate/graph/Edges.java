package dev.migrate.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One kind of edge between revisions, and the closures over it.
 *
 * <p>Revisions are numbered in topological order, parents first. So a closure is one sweep over the numbers: linear in
 * revisions and edges, without recursion.
 */
final class Edges {
    private final int[][] parents;
    private final int[][] children;

    /** Takes the parents of each revision; each must have a lower number than the revision. */
    Edges(int[][] parents) {
        this.parents = parents;
        this.children = invert(parents);
    }

    private static int[][] invert(int[][] parents) {
        int[] sizes = new int[parents.length];
        for (int[] of : parents) {
            for (int parent : of) {
                sizes[parent]++;
            }
        }
        int[][] children = new int[parents.length][];
        Arrays.setAll(children, revision -> new int[sizes[revision]]);
        for (int child = parents.length - 1; child >= 0; child--) {
            for (int parent : parents[child]) {
                children[parent][--sizes[parent]] = child;
            }
        }
        return children;
    }

    int[] parents(int revision) {
        return parents[revision];
    }

    /** Returns the children in ascending order. */
    int[] children(int revision) {
        return children[revision];
    }

    /** Returns the revisions and all their ancestors. */
    BitSet below(BitSet revisions) {
        BitSet result = (BitSet) revisions.clone();
        for (int i = result.length() - 1; i >= 0; i = result.previousSetBit(i - 1)) {
            setAll(result, parents[i]);
        }
        return result;
    }

    /** Returns the ancestors of the revisions, with one of these only if it is an ancestor of another. */
    BitSet strictlyBelow(BitSet revisions) {
        BitSet result = new BitSet();
        for (int i = revisions.length() - 1; i >= 0; i--) {
            if (revisions.get(i) || result.get(i)) {
                setAll(result, parents[i]);
            }
        }
        return result;
    }

    /** Returns the revisions and all their descendants. */
    BitSet above(BitSet revisions) {
        BitSet result = (BitSet) revisions.clone();
        for (int i = result.nextSetBit(0); i >= 0; i = result.nextSetBit(i + 1)) {
            setAll(result, children[i]);
        }
        return result;
    }

    /** Returns the revision, its ancestors and its descendants. */
    BitSet lineage(int revision) {
        BitSet result = below(Bits.of(revision));
        result.or(above(Bits.of(revision)));
        return result;
    }

    /** Returns for each revision one of the given that is itself, its ancestor or its descendant, or -1 without one. */
    int[] related(BitSet revisions) {
        int[] related = new int[parents.length];
        Arrays.setAll(related, i -> revisions.get(i) ? i : -1);
        int[] below = related.clone();
        for (int i = 0; i < below.length; i++) {
            below[i] = firstOf(below, i, parents[i]);
        }
        int[] above = related.clone();
        for (int i = above.length - 1; i >= 0; i--) {
            above[i] = firstOf(above, i, children[i]);
        }
        Arrays.setAll(related, i -> below[i] >= 0 ? below[i] : above[i]);
        return related;
    }

    private static int firstOf(int[] found, int revision, int[] neighbours) {
        if (found[revision] >= 0) {
            return found[revision];
        }
        return Arrays.stream(neighbours)
                .map(i -> found[i])
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the members that have no child among the members. */
    BitSet tips(BitSet revisions) {
        BitSet result = new BitSet();
        revisions.stream()
                .filter(i -> Arrays.stream(children[i]).noneMatch(revisions::get))
                .forEach(result::set);
        return result;
    }

    private static void setAll(BitSet set, int[] revisions) {
        for (int revision : revisions) {
            set.set(revision);
        }
    }
}

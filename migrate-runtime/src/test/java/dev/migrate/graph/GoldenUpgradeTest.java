package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static dev.migrate.graph.RevisionProblems.kindOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import org.junit.jupiter.api.Test;

/** Upgrades of the golden cases; the number in a name is the one of the case. */
final class GoldenUpgradeTest {
    private static final DrawnGraph LINE = graph("a, b < a, c < b, d < c, e < d");

    /** a ─┬ b1 ┬─ c ─ d; a ─┴ b2 ┘. */
    private static final DrawnGraph DIAMOND = graph("a, b1 < a, b2 < a, c < b1 b2, d < c");

    /** a ─ b ─┬ c1 ─ d1; b ─┴ c2 ─ d2. */
    private static final DrawnGraph FORK = graph("a, b < a, c1[c1branch] < b, d1 < c1, c2[c2branch] < b, d2 < c2");

    @Test
    void case01MergeIsReachedOverBothSides() {
        assertThat(DIAMOND.upgrade("heads")).isEqualTo("+a +b1 +b2 +c +d: d");
    }

    @Test
    void case02TheOtherSideOfAMergeIsFilledIn() {
        assertThat(DIAMOND.at("b1").upgrade("d")).isEqualTo("+b2 +c +d: d");
    }

    @Test
    void case08RelativeFormsCountFromRowsAndFromRevisions() {
        assertThat(LINE.at("a").upgrade("+2")).isEqualTo("+b +c: c");
        assertThat(LINE.at("a").upgrade("b+2")).isEqualTo("+b +c +d: d");
        assertThat(LINE.at("a").upgrade("d-2")).isEqualTo("+b: b");
    }

    @Test
    void case09RelativeUpgradeStaysInTheGraph() {
        assertThat(kindOf(() -> LINE.at("b").upgrade("-2"))).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(kindOf(() -> LINE.at("b").upgrade("+5"))).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Test
    void case10EmptyDatabaseCountsFromBase() {
        assertThat(LINE.upgrade("+1")).isEqualTo("+a: a");
        assertThat(LINE.upgrade("base+1")).isEqualTo("+a: a");
    }

    @Test
    void case16RelativeUpgradeNeedsOneRowOrABranch() {
        assertThat(kindOf(() -> FORK.at("c1 c2").upgrade("+1"))).isEqualTo(Kind.AMBIGUOUS_WALK);
        assertThat(FORK.at("c1 c2").upgrade("c2branch@+1")).isEqualTo("+d2: c1 d2");
        assertThat(FORK.at("c1").upgrade("c2branch@+1")).isEqualTo("+c2: c1 c2");
        assertThat(FORK.at("b").upgrade("c2branch@head-1")).isEqualTo("+c2: c2");
    }

    @Test
    void case17MergeOfOneBranchLeavesASplicedOneAlone() {
        // b1 ─ c1 ┬ d1    d1 merges c1 and c2, d2 goes on from c2
        //  a ─ c2 ┴ d2
        DrawnGraph spliced = graph("a, b1, c1 < b1, c2 < a, d1 < c1 c2, d2 < c2");
        assertThat(spliced.at("d2 b1").upgrade("d1")).isEqualTo("+c1 +d1: d1 d2");
    }

    @Test
    void case18MergeOfThreeKeepsTheRowsOfLongerSides() {
        // a ─ b1 ─ c1 ┐
        // a ─ b2 ─ c2 ┼ d1;  c2 ─ d2, c3 ─ d3
        // a ─ b3 ─ c3 ┘
        DrawnGraph three =
                graph("a, b1 < a, b2 < a, b3 < a, c1 < b1, c2 < b2, c3 < b3," + "d1 < c1 c2 c3, d2 < c2, d3 < c3");
        assertThat(three.at("d3 b2 b1").upgrade("d1")).isEqualTo("+c1 +c2 +d1: d1 d3");
        assertThat(three.at("d3 d1").upgrade("d2")).isEqualTo("+d2: d1 d2 d3");
    }

    @Test
    void case19TwinMergesKeepMinimalRowsAfterEveryStep() {
        DrawnGraph twins = graph("b1, b2, b3, c1 < b1 b2 b3, c2 < b1 b2 b3, d1 < c1, d2 < c2");
        assertThat(twins.apply("+b3 +b1 +b2 +c2 +d2 +c1 +d1"))
                .containsExactly("b3", "b1 b3", "b1 b2 b3", "c2", "d2", "c1 d2", "d1 d2");
    }

    @Test
    void case24ParentThatIsADependencyTooIsOneEdge() {
        DrawnGraph both = graph("a1, a2 < a1 | a1, a3 < a2");
        assertThat(both.upgrade("heads")).isEqualTo("+a1 +a2 +a3: a3");
        assertThat(both.at("a3").downgrade("base")).isEqualTo("-a3 -a2 -a1:");
    }

    @Test
    void case26RowThatIsADependencyIsReplaced() {
        DrawnGraph merge = graph("a1, b1 | a1, bmerge < a1 b1");
        assertThat(merge.at("a1").upgrade("b1")).isEqualTo("+b1: b1");
    }

    @Test
    void case27DependencyMayBeALabel() {
        DrawnGraph library = graph("a1, a2 < a1, b1 < a1, c1[c1lib] < b1, b2 < a2, c2 < b2 | c1lib");
        assertThat(library.at("a2").upgrade("c2")).isEqualTo("+b1 +b2 +c1 +c2: c2");
    }

    @Test
    void case28HeadsIsEveryTree() {
        DrawnGraph forest = graph("a1, a2 < a1, b1, b2 < b1");
        assertThat(forest.upgrade("heads")).isEqualTo("+a1 +a2 +b1 +b2: a2 b2");
    }

    @Test
    void case32DependencyReplacesTheRowOfItsTree() {
        // acct1 ─ acct2 ╌╌╮
        //  net1 ───────── net2 ─ net3
        DrawnGraph accounts = graph("acct1, acct2 < acct1, net1, net2 < net1 | acct2, net3 < net2");
        assertThat(accounts.upgrade("heads")).isEqualTo("+acct1 +acct2 +net1 +net2 +net3: net3");
        assertThat(accounts.apply("+acct1 +acct2 +net1 +net2 +net3"))
                .containsExactly("acct1", "acct2", "acct2 net1", "net2", "net3");
    }

    @Test
    void case40EmptyGraphAndRepeatedParentsAreNoProblem() {
        assertThat(graph("").upgrade("heads")).isEqualTo(":");
        assertThat(graph("").upgrade("head")).isEqualTo(":");
        assertThat(graph("a, b < a a").upgrade("head")).isEqualTo("+a +b: b");
        assertThat(graph("abcd1, abcd12 < abcd1").upgrade("abcd1")).isEqualTo("+abcd1: abcd1");
    }

    @Test
    void headIsTheOneRealHeadAlthoughAnotherIsOnlyImplied() {
        // a ─ b ╌╮      b is a head that c depends on
        // x ─── c
        assertThat(graph("a, b < a, x, c < x | b").upgrade("head")).isEqualTo("+a +b +x +c: c");
    }

    @Test
    void newerDatabaseIsLeftAlone() {
        assertThat(LINE.at("e").upgrade("b")).isEqualTo(": e");
    }
}

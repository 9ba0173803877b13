package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static dev.migrate.graph.RevisionProblems.kindOf;
import static dev.migrate.graph.RevisionProblems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downgrades of the golden cases; the number in a name is the one of the case. */
final class GoldenDowngradeTest {
    private static final DrawnGraph LINE = graph("a, b < a, c < b, d < c, e < d");

    /** a ─┬ b1 ┬─ c ─ d; a ─┴ b2 ┘. */
    private static final DrawnGraph DIAMOND = graph("a, b1 < a, b2 < a, c < b1 b2, d < c");

    /** a ─ b ─┬ c1 ─ d1; b ─┴ c2 ─ d2. */
    private static final DrawnGraph FORK = graph("a, b < a, c1[c1branch] < b, d1 < c1, c2[c2branch] < b, d2 < c2");

    /** acct1 ─ acct2 ╌╮; net1 ─ net2 ─ net3, where net2 depends on acct2. */
    private static final String ACCOUNTS = "acct1[acct], acct2 < acct1, net1[net], net2 < net1 | acct2, net3 < net2";

    @Test
    void case03OtherSideOfAMergeStaysApplied() {
        assertThat(DIAMOND.at("d").downgrade("b1")).isEqualTo("-d -c: b1 b2");
    }

    @Test
    void case04BranchNarrowsTheSides() {
        assertThat(DIAMOND.at("d").downgrade("b1@a")).isEqualTo("-d -c -b1: b2");
        assertThat(DIAMOND.at("d").downgrade("a")).isEqualTo("-d -c -b2 -b1: a");
    }

    @Test
    void case05WalkDownThroughAMergeIsAmbiguous() {
        assertThat(kindOf(() -> DIAMOND.at("d").downgrade("-2"))).isEqualTo(Kind.AMBIGUOUS_WALK);
        assertThat(kindOf(() -> DIAMOND.at("c").downgrade("-1"))).isEqualTo(Kind.AMBIGUOUS_WALK);
    }

    @Test
    void case06DowngradeToTheRowItselfDoesNothing() {
        assertThat(LINE.at("a").downgrade("a")).isEqualTo(": a");
        assertThat(LINE.at("e").downgrade("e")).isEqualTo(": e");
    }

    @Test
    void case07TargetAboveTheRowsIsRefused() {
        assertThat(kindOf(() -> LINE.at("b").downgrade("c"))).isEqualTo(Kind.NOT_A_TARGET);
        assertThat(kindOf(() -> LINE.downgrade("b"))).isEqualTo(Kind.NOT_A_TARGET);
    }

    @Test
    void case09RelativeDowngradeStaysInTheGraph() {
        assertThat(kindOf(() -> LINE.at("b").downgrade("+2"))).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(kindOf(() -> LINE.at("b").downgrade("-5"))).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Test
    void case10EmptyDatabaseHasNothingToTakeBack() {
        assertThat(LINE.downgrade("base")).isEqualTo(":");
        assertThat(kindOf(() -> LINE.downgrade("-1"))).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Test
    void case11CommonTargetUnwindsAllBranches() {
        assertThat(FORK.at("d1 d2").downgrade("a")).isEqualTo("-d2 -d1 -c2 -c1 -b: a");
    }

    @Test
    void case12CountingFromBaseMayNameABranch() {
        assertThat(FORK.at("d1 d2").downgrade("base+2")).isEqualTo("-d2 -d1 -c2 -c1: b");
        assertThat(FORK.at("d1 d2").downgrade("c2branch@base+2")).isEqualTo("-d2 -c2: d1");
        assertThat(FORK.at("d1 d2").downgrade("c2branch@base+3")).isEqualTo("-d2: c2 d1");
    }

    @Test
    void case13CountingFromSeveralRowsIsRefusedWithTheChoices() {
        RevisionException problem = problemOf(() -> FORK.at("c1 d2").downgrade("-1"));
        assertThat(problem.kind()).isEqualTo(Kind.AMBIGUOUS_WALK);
        assertThat(problem.candidates()).containsExactlyInAnyOrder("c1@-1", "d2@-1");
    }

    @Test
    void case14BranchChoosesTheRowToCountFrom() {
        assertThat(FORK.at("d1 d2").downgrade("c1branch@-1")).isEqualTo("-d1: c1 d2");
        assertThat(FORK.at("d1 d2").downgrade("c1branch@head-1")).isEqualTo("-d1: c1 d2");
        assertThat(FORK.at("d2 d1").downgrade("d2-1")).isEqualTo("-d2: c2 d1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2branch@b", "c2@b", "d2@b"})
    void case15OnlyTheNamedBranchIsUnwound(String target) {
        assertThat(FORK.at("d1 d2").downgrade(target)).isEqualTo("-d2 -c2: d1");
        assertThat(FORK.at("c1 d2").downgrade(target)).isEqualTo("-d2 -c2: c1");
    }

    @Test
    void case17SplicedBranchStaysApplied() {
        DrawnGraph spliced = graph("a, b1, c1 < b1, c2 < a, d1 < c1 c2, d2 < c2");
        assertThat(spliced.at("d2 d1").downgrade("b1")).isEqualTo("-d1 -c1: b1 d2");
    }

    @Test
    void case20RowThatAnotherImpliesIsNotPutBack() {
        DrawnGraph implied = graph("a1, b1 < a1, c1 < b1, d1 < c1, a2, b2 < a2, c2 < b2 | c1");
        assertThat(implied.at("c2 d1").apply("-d1")).containsExactly("c2");
    }

    @Test
    void case22DependenciesReappearWhenTheirDependantGoes() {
        DrawnGraph merges = graph("a1, a2, a3, b1, b2, c1, c2, c3, d1 | a3 b2 c1,"
                + "amerge < a1 a2 a3, bmerge < b1 b2, cmerge < c1 c2 c3");
        DrawnGraph all = merges.at("amerge bmerge cmerge d1");
        assertThat(all.downgrade("b2")).isEqualTo("-bmerge: amerge b1 cmerge d1");
        assertThat(merges.at("amerge b1 cmerge d1").downgrade("d1@base")).isEqualTo("-d1: amerge b1 b2 cmerge");
        assertThat(merges.at("amerge b1 b2 cmerge").downgrade("base")).endsWith(":");
    }

    @Test
    void case23MutualDependenciesUnwindInOrder() {
        DrawnGraph mutual = graph("a1, a2 < a1, b1, a3 < a2 | b1, b2 < b1 | a2, b3 < b2");
        assertThat(mutual.at("a3 b2").downgrade("b1")).isEqualTo("-b2: a3");
    }

    @Test
    void case25DependencyThatAnAncestorHasTooIsNoRow() {
        DrawnGraph twice = graph("a1, a2 < a1, a3 < a2, b1, b2 < b1 | a3, b3 < b2, b4 < b3 | a3");
        assertThat(twice.at("b4").downgrade("b3")).isEqualTo("-b4: b3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "b1"})
    void case26MergeOfARevisionAndItsDependantLeavesOneRow(String target) {
        DrawnGraph merge = graph("a1, b1 | a1, bmerge < a1 b1");
        assertThat(merge.at("bmerge").downgrade(target)).isEqualTo("-bmerge: b1");
    }

    @Test
    void case31DependantsOfABranchGoWithIt() {
        DrawnGraph dependent = graph("a, b < a, c1[c1branch] < b, d1 < c1, c2[c2branch] < b, d2 < c2 | c1");
        assertThat(dependent.at("d1 d2").downgrade("c2branch@b")).isEqualTo("-d2 -c2: d1");
        assertThat(dependent.at("d1 d2").downgrade("c1branch@b")).isEqualTo("-d2 -d1 -c1: c2");
    }

    @Test
    void case33DowngradeOfATreeTakesItsDependantsAlong() {
        DrawnGraph accounts = graph(ACCOUNTS).at("net3");
        assertThat(accounts.downgrade("net@base")).isEqualTo("-net3 -net2 -net1: acct2");
        assertThat(accounts.downgrade("acct@base")).isEqualTo("-net3 -net2 -acct2 -acct1: net1");
        assertThat(accounts.downgrade("acct1")).isEqualTo("-net3 -net2 -acct2: acct1 net1");
        assertThat(kindOf(() -> accounts.downgrade("acct2"))).isEqualTo(Kind.NOT_A_TARGET);
    }

    @Test
    void case34DependencyIsARowOnlyWithoutItsDependant() {
        DrawnGraph accounts = graph(ACCOUNTS + ", acct3 < acct2").at("acct3 net3");
        assertThat(accounts.downgrade("acct2")).isEqualTo("-acct3: net3");
        assertThat(accounts.downgrade("net1")).isEqualTo("-net3 -net2: acct3 net1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@a", "x@base", "x@-2"})
    void case35SiblingsOfABranchAreNotUnwoundUnasked(String target) {
        // a ─ b ─┬ x1[x]
        //        └ y1        state: x1 y1
        DrawnGraph siblings = graph("a, b < a, x1[x] < b, y1 < b").at("x1 y1");
        assertThat(siblings.downgrade("x@b")).isEqualTo("-x1: y1");
        RevisionException problem = problemOf(() -> siblings.downgrade(target));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_A_TARGET);
        assertThat(problem.revisions()).containsExactly("y1");
    }

    @Test
    void case36ImpliedTipOfABranchIsWhereCountingStarts() {
        DrawnGraph tips = graph("x1[x], x2 < x1, y1, y2 < y1 | x1");
        assertThat(tips.at("x2 y2").downgrade("x@-1")).isEqualTo("-x2: y2");
        assertThat(tips.at("y2").downgrade("x@-1")).isEqualTo("-y2 -x1: y1");
    }

    @Test
    void rowsThatAnotherRowImpliesAreCleanedUpByTheNextStep() {
        DrawnGraph overlapping = graph("x1, x2 < x1, y1, y2 < y1 | x1");
        assertThat(overlapping.at("x1 y2").downgrade("y1")).isEqualTo("-y2: x1 y1");
        assertThat(LINE.at("a e").downgrade("d")).isEqualTo("-e: d");
    }
}

package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static dev.migrate.graph.RevisionProblems.kindOf;
import static dev.migrate.graph.RevisionProblems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges, cycles and identifiers of the golden cases; the number in a name is the one of the case. */
final class GoldenHistoryTest {
    /** a ─ b ─┬ c1 ─ d1 ┬ e; b ─┴ c2 ─ d2 ┘. */
    private static final DrawnGraph MERGED = graph("a, b < a, c1 < b, d1 < c1, c2 < b, d2 < c2, e < d1 d2");

    @Test
    void case37StartLimitsTheSidesOfAMerge() {
        assertThat(MERGED.history("c1:e")).isEqualTo("e d1 c1");
        assertThat(MERGED.history("b:e")).isEqualTo("e d2 d1 c2 c1 b");
        assertThat(MERGED.history(":e")).isEqualTo("e d2 d1 c2 c1 b a");
    }

    @Test
    void case38BranchAtTheStartLimitsTheEnds() {
        // a[abranch] ─ b ─ c
        // d ─ e[ebranch] ─ f
        DrawnGraph trees = graph("a[abranch], b < a, c < b, d, e[ebranch] < d, f < e");
        assertThat(trees.history("ebranch@d:heads")).isEqualTo("f e d");
        assertThat(trees.history("ebranch@-1:heads")).isEqualTo("f e");
        assertThat(trees.history("ebranch@base:heads")).isEqualTo("f e d");
        assertThat(trees.history("base:ebranch@+2")).isEqualTo("e d");
    }

    @Test
    void case38DependenciesOfABranchAreListedWithIt() {
        // x1 ─ x2 ╌╮
        // y1[y] ─ y2
        DrawnGraph dependent = graph("x1, x2 < x1, y1[y], y2 < y1 | x2");
        assertThat(dependent.history("base:y@head")).isEqualTo("y2 y1 x2 x1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e:c1", "c1:d2", "c1:base"})
    void case39StartThatIsNotBelowTheEndIsRefused(String range) {
        assertThat(kindOf(() -> MERGED.history(range))).isEqualTo(Kind.NOT_A_TARGET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a < c, b < a, c < b; a b c",
                "a < b, b < a, c < b; a b",
                "a < a; a",
                "r, a < r c, b < a, c < b, h < b; a b c",
                "r, s < r, a < s b, b < a; a b",
                "ok1, ok2 < ok1, a < b, b < a; a b",
                "a | b, b < a; a b",
                "a | a; a",
                "a[x] | x; a",
                "r, a < r | c, b < a, c < b, h < b; a b c"
            })
    void case41EveryCycleIsFoundWhateverEntersOrLeavesIt(String drawing, String cycle) {
        RevisionException problem = problemOf(() -> graph(drawing));
        assertThat(problem.kind()).isEqualTo(Kind.CYCLE);
        assertThat(problem.revisions()).containsExactlyInAnyOrder(cycle.split(" "));
    }

    @Test
    void case46SymbolIsResolvedInsideItsBranch() {
        DrawnGraph trees = graph("a, b < a, somelonger < b, d, e[ebranch] < d, someother < e");
        assertThat(trees.graph().resolve("ebranch@some")).containsExactly("someother");
        assertThat(trees.graph().resolve("e@d")).containsExactly("d");
        RevisionException problem = problemOf(() -> trees.graph().resolve("ebranch@b"));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ON_BRANCH);
        assertThat(problem.candidates()).containsExactly("somelonger");
    }

    @Test
    void endCountsFromTheStart() {
        assertThat(MERGED.history("c1:+1")).isEqualTo("d1 c1");
        assertThat(MERGED.at("b").history("current:")).isEqualTo("e d2 d1 c2 c1 b");
        assertThat(MERGED.at("c1 c2").history(":current")).isEqualTo("c2 c1 b a");
    }

    @Test
    void unknownRowsAreLeftOut() {
        assertThat(MERGED.at("b gone").history(":current")).isEqualTo("b a");
        assertThat(MERGED.graph().history(":", Set.of("gone")))
                .isEqualTo(List.of("e", "d2", "d1", "c2", "c1", "b", "a"));
    }
}

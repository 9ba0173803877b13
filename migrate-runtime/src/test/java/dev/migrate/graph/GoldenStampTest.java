package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static dev.migrate.graph.RevisionProblems.kindOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stamps of the golden cases; the number in a name is the one of the case. */
final class GoldenStampTest {

    /** a ─ b ─┬ c1 ─ d1; b ─┴ c2 ─ d2. */
    private static final DrawnGraph FORK = graph("a, b < a, c1[c1branch] < b, d1 < c1, c2[c2branch] < b, d2 < c2");

    @Test
    void case21LineageGoesOverDependenciesToo() {
        DrawnGraph dependent = graph("a1, b1 < a1, c1 < b1, d1 < c1, e1 < d1, a2, b2 < a2, c2 < b2 | c1");
        assertThat(dependent.at("e1 c2").stamp("b1")).isEqualTo("b1");
    }

    @Test
    void case28StampingAgainTakesNoStep() {
        RevisionGraph forest = RevisionGraph.of(DrawnGraph.nodes("a1, a2 < a1, b1, b2 < b1"));
        Plan first = forest.planStamp(Set.of(), List.of("heads"));
        assertThat(first.steps()).hasSize(2);
        assertThat(first.rowsAfter()).containsExactly("a2", "b2");
        assertThat(forest.planStamp(first.rowsAfter(), List.of("heads")).isEmpty())
                .isTrue();
    }

    @Test
    void case29OneStepGoesUpOrDownOverMerges() {
        // b ─┬ c1 ─ d1 ┬ e ─ f
        //    └ c2 ─ d2 ┘
        DrawnGraph merged = graph("a, b < a, c1 < b, d1 < c1, c2[c2branch] < b, d2 < c2, e < d1 d2, f < e");
        assertThat(merged.at("e").stamp("c2")).isEqualTo("c2");
        assertThat(merged.at("e").stamp("a")).isEqualTo("a");
        assertThat(merged.at("d1 c2").stamp("e")).isEqualTo("e");
        assertThat(merged.at("d1 c2").stamp("c2branch@head")).isEqualTo("f");
        assertThat(merged.at("b").stamp("e")).isEqualTo("e");
        Plan plan = merged.graph().planStamp(Set.of("d1", "c2"), List.of("e"));
        assertThat(plan.steps()).containsExactly(new Step(Direction.STAMP, "e", Set.of("c2", "d1"), Set.of("e")));
    }

    @Test
    void case30RowsOfSiblingsStay() {
        assertThat(FORK.at("d1 c2").stamp("b")).isEqualTo("b");
        assertThat(FORK.at("d1 c2").stamp("c1branch@base")).isEqualTo("c2");
        assertThat(FORK.at("d1 c2").stamp("c2branch@head")).isEqualTo("d1 d2");
    }

    @Test
    void baseRemovesEveryRow() {
        assertThat(FORK.at("d1 c2").stamp("base")).isEmpty();
    }

    @Test
    void targetsMayNotContainEachOther() {
        assertThat(kindOf(() -> FORK.stamp("a", "d1"))).isEqualTo(Kind.OVERLAP);
        assertThat(FORK.stamp("d1", "d1")).isEqualTo("d1");
        assertThat(FORK.at("a").stamp("d1", "c2")).isEqualTo("c2 d1");
    }

    @Test
    void purgeReplacesUnknownRows() {
        Plan plan = FORK.graph().planStampWithPurge(Set.of("gone", "d1"), List.of("c2"));
        assertThat(plan.rowsAfter()).containsExactly("c2");
        assertThat(PlanLaws.rowsAfterSteps(plan)).containsExactly("c2");
        assertThat(kindOf(() -> FORK.at("gone").stamp("c2"))).isEqualTo(Kind.UNKNOWN_REVISION);
    }
}

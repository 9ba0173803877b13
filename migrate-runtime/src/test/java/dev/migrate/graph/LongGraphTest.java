package dev.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Graphs that no algorithm with a call per revision, or with a scan per revision, gets through. */
final class LongGraphTest {
    private static final int LENGTH = 100_000;
    private static final int BRANCHES = 2_000;

    private static List<RevisionNode> chain() {
        List<RevisionNode> nodes = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            nodes.add(new RevisionNode(id(i), i == 0 ? List.of() : List.of(id(i - 1)), List.of(), List.of()));
        }
        return nodes;
    }

    private static String id(int number) {
        return String.format("r%06d", number);
    }

    @Test
    void longChainIsPlannedInBothDirections() {
        RevisionGraph graph = RevisionGraph.of(chain());
        Plan up = graph.planUpgrade(Set.of(), "head");
        assertThat(up.steps()).hasSize(LENGTH);
        assertThat(up.rowsAfter()).containsExactly(id(LENGTH - 1));
        Plan down = graph.planDowngrade(up.rowsAfter(), "base");
        assertThat(down.steps()).hasSize(LENGTH);
        assertThat(down.rowsAfter()).isEmpty();
        assertThat(graph.planDowngrade(up.rowsAfter(), "-" + (LENGTH - 1)).rowsAfter())
                .containsExactly(id(0));
        assertThat(graph.planStamp(up.rowsAfter(), List.of("base")).rowsAfter()).isEmpty();
        assertThat(graph.history(id(5) + ":", Set.of())).hasSize(LENGTH - 5);
    }

    @Test
    void longCycleIsFound() {
        List<RevisionNode> nodes = chain();
        nodes.set(0, new RevisionNode(id(0), List.of(id(LENGTH - 1)), List.of(), List.of()));
        RevisionException problem = RevisionProblems.problemOf(() -> RevisionGraph.of(nodes));
        assertThat(problem.kind()).isEqualTo(Kind.CYCLE);
        assertThat(problem.revisions()).hasSize(LENGTH);
        assertThat(problem.getMessage()).hasSizeLessThan(2_000);
    }

    @Test
    void manyBranchesAreAllRows() {
        List<RevisionNode> nodes = new ArrayList<>();
        nodes.add(new RevisionNode("root", List.of(), List.of(), List.of()));
        for (int i = 0; i < BRANCHES * 5; i++) {
            String parent = i < BRANCHES ? "root" : id(i - BRANCHES);
            nodes.add(new RevisionNode(id(i), List.of(parent), List.of(), List.of()));
        }
        RevisionGraph graph = RevisionGraph.of(nodes);
        Plan up = graph.planUpgrade(Set.of(), "heads");
        assertThat(up.rowsAfter()).hasSize(BRANCHES);
        assertThat(graph.planStamp(Set.of("root"), List.of("heads")).rowsAfter())
                .isEqualTo(up.rowsAfter());
        assertThat(graph.planDowngrade(up.rowsAfter(), "root").rowsAfter()).containsExactly("root");
        assertThat(graph.branchPoints().get("root")).hasSize(BRANCHES);
    }
}

package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What commands ask of a graph besides plans. */
final class RevisionGraphTest {
    /** a ─ b ─┬ c1 ─┬ d; b ─┴ c2 ─┘; x ─ y, where d depends on y. */
    private static final RevisionGraph GRAPH =
            graph("a, b < a, c1[left] < b, c2 < b, d < c1 c2 | y, x, y < x").graph();

    @Test
    void headsAreVersionedOrReal() {
        assertThat(GRAPH.heads()).containsExactly("d", "y");
        assertThat(GRAPH.realHeads()).containsExactly("d");
        assertThat(GRAPH.bases()).containsExactly("a", "x");
    }

    @Test
    void branchAndMergePointsAreOverRevisesOnly() {
        assertThat(GRAPH.branchPoints()).containsOnlyKeys("b").containsEntry("b", List.of("c1", "c2"));
        assertThat(GRAPH.mergePoints()).containsExactly("d");
        assertThat(GRAPH.children("y")).isEmpty();
    }

    @Test
    void ancestorsAndDescendantsAreOverDependenciesToo() {
        assertThat(GRAPH.ancestors("d")).containsExactly("a", "b", "c1", "c2", "x", "y");
        assertThat(GRAPH.descendants("x")).containsExactly("d", "y");
        assertThat(GRAPH.isAncestor("x", "d")).isTrue();
        assertThat(GRAPH.isAncestor("d", "x")).isFalse();
        assertThat(GRAPH.isAncestor("d", "d")).isFalse();
    }

    @Test
    void revisionIsFoundByItsFullIdOnly() {
        assertThat(GRAPH.revision("c1").orElseThrow().labels()).containsExactly("left");
        assertThat(GRAPH.revision("left")).isEmpty();
        assertThat(GRAPH.resolve("left")).containsExactly("c1");
        assertThat(GRAPH.resolve("base")).isEmpty();
        assertThat(GRAPH.resolve("heads")).containsExactly("d");
        assertThat(GRAPH.resolve("current", Set.of("y", "c1", "gone"))).containsExactly("c1", "y");
        assertThat(GRAPH.resolve("left", Set.of("y"))).containsExactly("c1");
    }

    @Test
    void currentTellsImpliedAndUnknownRevisions() {
        assertThat(GRAPH.current(Set.of("d")))
                .isEqualTo(new CurrentRevisions(Set.of("d"), Set.of("y"), Set.of(), true));
        assertThat(GRAPH.current(Set.of("b", "gone")))
                .isEqualTo(new CurrentRevisions(Set.of("b", "gone"), Set.of(), Set.of("gone"), false));
        assertThat(GRAPH.current(Set.of("d", "gone")).upToDate()).isFalse();
        assertThat(GRAPH.current(Set.of()).upToDate()).isFalse();
        assertThat(graph("").graph().current(Set.of()).upToDate()).isTrue();
    }

    @Test
    void rowsAreTheTipsOfWhatIsApplied() {
        assertThat(GRAPH.rows(List.of("a", "b", "c1", "x", "y"))).containsExactly("c1", "y");
        assertThat(GRAPH.applied(Set.of("c1", "y"))).containsExactly("a", "b", "c1", "x", "y");
    }

    @Test
    void siblingsRunInTheOrderOfTheirCreation() {
        List<RevisionNode> nodes = new ArrayList<>(DrawnGraph.nodes("a, b1 < a, b2 < a, b3 < a, b4 < a"));
        nodes.set(1, nodes.get(1).withCreated(Instant.parse("2026-11-22T12:00:00Z")));
        nodes.set(2, nodes.get(2).withCreated(Instant.parse("2026-11-22T11:00:00Z")));
        RevisionGraph graph = RevisionGraph.of(nodes);
        assertThat(graph.revisions()).extracting(RevisionNode::id).containsExactly("a", "b2", "b1", "b3", "b4");
    }

    @Test
    void exactLabelWinsOverArithmetic() {
        // a ─ release ─ release-1[release-1]
        RevisionGraph graph = graph("a, r1[release] < a, r2[release-1] < r1").graph();
        assertThat(graph.resolve("release-1")).containsExactly("r2");
        assertThat(graph.planUpgrade(Set.of(), "release+1").rowsAfter()).containsExactly("r2");
        assertThat(graph.planUpgrade(Set.of(), "release-2").rowsAfter()).isEmpty();
    }

    @Test
    void prefixOfAnIdAndOfItsOwnLabelIsNotAmbiguous() {
        assertThat(graph("abcd1[abcd2], b < abcd1").graph().resolve("abcd")).containsExactly("abcd1");
    }
}

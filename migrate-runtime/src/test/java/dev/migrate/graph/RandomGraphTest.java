package dev.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold on every graph. Most seeds are fixed, some are new in each run; the name of a test is its seed. */
final class RandomGraphTest {
    private static final long FIXED_SEEDS = 150;
    private static final long NEW_SEEDS = 50;

    static LongStream seeds() {
        long first = System.nanoTime();
        System.out.println("new seeds of random graphs: " + first + " to " + (first + NEW_SEEDS - 1));
        return LongStream.concat(LongStream.range(0, FIXED_SEEDS), LongStream.range(first, first + NEW_SEEDS));
    }

    /** Makes a graph of up to 40 revisions with branches, merges, dependencies on ids and labels, and several roots. */
    static List<RevisionNode> nodes(Random random) {
        int size = 1 + random.nextInt(40);
        List<RevisionNode> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> labels = random.nextInt(4) == 0 ? List.of("label" + i) : List.of();
            String id = String.format("%04x%d", random.nextInt(0x10000), i);
            nodes.add(new RevisionNode(id, some(nodes, random, 2, false), some(nodes, random, 1, true), labels));
        }
        return nodes;
    }

    private static List<String> some(List<RevisionNode> from, Random random, int most, boolean labels) {
        Set<String> names = new TreeSet<>();
        for (int i = random.nextInt(most + 1); i > 0 && !from.isEmpty(); i--) {
            RevisionNode node = from.get(random.nextInt(from.size()));
            names.add(labels && !node.labels().isEmpty() ? node.labels().get(0) : node.id());
        }
        return List.copyOf(names);
    }

    static Set<String> someRows(RevisionGraph graph, Random random) {
        List<String> applied = graph.revisions().stream()
                .map(RevisionNode::id)
                .filter(id -> random.nextInt(4) == 0)
                .toList();
        return graph.rows(applied);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upgradeToHeadsLeavesTheRealHeads(long seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(nodes(random));
        Plan plan = graph.planUpgrade(someRows(graph, random), "heads");
        PlanLaws.hold(graph, plan);
        assertThat(plan.rowsAfter()).isEqualTo(new TreeSet<>(graph.realHeads()));
        assertThat(graph.current(plan.rowsAfter()).upToDate()).isTrue();
        assertThat(graph.planUpgrade(plan.rowsAfter(), "heads").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingGoesUpAndDownToNothingInReverse(long seed) {
        RevisionGraph graph = RevisionGraph.of(nodes(new Random(seed)));
        Plan up = graph.planUpgrade(Set.of(), "heads");
        Plan down = graph.planDowngrade(up.rowsAfter(), "base");
        PlanLaws.hold(graph, down);
        assertThat(down.rowsAfter()).isEmpty();
        List<String> reversed = new ArrayList<>(ids(up));
        Collections.reverse(reversed);
        assertThat(ids(down)).isEqualTo(reversed);
        assertThat(ids(up))
                .isEqualTo(graph.revisions().stream().map(RevisionNode::id).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRevisionCanBeReachedAndLeft(long seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(nodes(random));
        Set<String> rows = someRows(graph, random);
        for (RevisionNode node : graph.revisions()) {
            Plan up = graph.planUpgrade(rows, node.id());
            PlanLaws.hold(graph, up);
            assertThat(graph.applied(up.rowsAfter())).contains(node.id());
            if (!graph.children(node.id()).isEmpty()) {
                Plan down = graph.planDowngrade(new TreeSet<>(graph.realHeads()), node.id());
                PlanLaws.hold(graph, down);
                assertThat(graph.applied(down.rowsAfter())).doesNotContainAnyElementsOf(graph.children(node.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stampLeavesRowsThatDoNotImplyEachOther(long seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(nodes(random));
        Set<String> rows = someRows(graph, random);
        for (RevisionNode node : graph.revisions()) {
            Plan plan = graph.planStamp(rows, List.of(node.id()));
            assertThat(PlanLaws.rowsAfterSteps(plan))
                    .isEqualTo(plan.rowsAfter())
                    .contains(node.id());
            assertThat(graph.rows(plan.rowsAfter())).isEqualTo(plan.rowsAfter());
            Set<String> kept = new TreeSet<>(rows);
            kept.removeIf(row -> graph.isAncestor(row, node.id()) || graph.isAncestor(node.id(), row));
            assertThat(plan.rowsAfter()).containsAll(kept).hasSize(kept.size() + (kept.contains(node.id()) ? 0 : 1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loadOrderMakesNoDifference(long seed) {
        Random random = new Random(seed);
        List<RevisionNode> nodes = nodes(random);
        RevisionGraph graph = RevisionGraph.of(nodes);
        Set<String> rows = someRows(graph, random);
        List<RevisionNode> shuffled = new ArrayList<>(nodes);
        Collections.shuffle(shuffled, random);
        RevisionGraph other = RevisionGraph.of(shuffled);
        assertThat(other.revisions()).isEqualTo(graph.revisions());
        assertThat(other.planUpgrade(rows, "heads")).isEqualTo(graph.planUpgrade(rows, "heads"));
        assertThat(other.planDowngrade(rows, "base")).isEqualTo(graph.planDowngrade(rows, "base"));
        assertThat(other.planStamp(rows, List.of("heads"))).isEqualTo(graph.planStamp(rows, List.of("heads")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void historyOfEverythingIsTheReverseOfTheOrderOfExecution(long seed) {
        RevisionGraph graph = RevisionGraph.of(nodes(new Random(seed)));
        List<String> newestFirst =
                new ArrayList<>(graph.revisions().stream().map(RevisionNode::id).toList());
        Collections.reverse(newestFirst);
        assertThat(graph.history(":", Set.of())).isEqualTo(newestFirst);
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream().map(Step::id).toList();
    }
}

package dev.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a squash must not change: random graphs with more revisions above, at random states of databases. */
final class RandomSquashTest {
    private static final String SQUASH = "squash";
    private static final String LAST = "last";

    static LongStream seeds() {
        return RandomGraphTest.seeds();
    }

    /**
     * A graph with and without a squash.
     *
     * @param replaced what the squash replaces, in the order of execution
     */
    private record Squashed(
            RevisionGraph before, RevisionGraph after, List<String> replaced, List<RevisionNode> nodes) {

        static Squashed of(Random random) {
            List<RevisionNode> nodes = RandomGraphTest.nodes(random);
            nodes.add(new RevisionNode(LAST, RevisionGraph.of(nodes).realHeads(), List.of(), List.of()));
            List<String> replaced = RevisionGraph.of(nodes).revisions().stream()
                    .map(RevisionNode::id)
                    .toList();
            List<String> names = new ArrayList<>(List.of(LAST));
            for (int i = random.nextInt(10); i > 0; i--) {
                String parent = names.get(random.nextInt(names.size()));
                String needed = names.get(random.nextInt(names.size()));
                nodes.add(new RevisionNode("new" + i, List.of(parent), List.of(needed), List.of()));
                names.add("new" + i);
            }
            List<RevisionNode> all = new ArrayList<>(nodes);
            all.add(new RevisionNode(SQUASH, List.of(), List.of(), List.of()).withReplaces(replaced));
            return new Squashed(RevisionGraph.of(nodes), RevisionGraph.of(all), replaced, all);
        }

        /** Returns the graph after the replaced revisions are deleted. */
        List<RevisionNode> closed() {
            return nodes.stream().filter(node -> !replaced.contains(node.id())).toList();
        }

        /** Returns what is applied, with the replaced revisions in the place of the squash. */
        Set<String> applied(RevisionGraph graph, Set<String> rows) {
            Set<String> applied = new TreeSet<>(graph.applied(rows));
            if (applied.remove(SQUASH)) {
                applied.addAll(replaced);
            }
            return applied;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upgradeEndsWithTheSameFromEveryState(long seed) {
        Random random = new Random(seed);
        Squashed squashed = Squashed.of(random);
        for (Set<String> rows : List.of(Set.<String>of(), RandomGraphTest.someRows(squashed.before(), random))) {
            RevisionGraph seen = squashed.after().at(rows);
            Plan plan = squashed.after().planUpgrade(rows, "heads");
            PlanLaws.hold(seen, plan);
            assertThat(squashed.applied(squashed.after(), plan.rowsAfter()))
                    .isEqualTo(squashed.before()
                            .applied(
                                    squashed.before().planUpgrade(rows, "heads").rowsAfter()));
            assertThat(squashed.after().current(plan.rowsAfter()).upToDate()).isTrue();
            assertThat(squashed.after().planUpgrade(plan.rowsAfter(), "heads").isEmpty())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStateGoesDownToNothing(long seed) {
        Random random = new Random(seed);
        Squashed squashed = Squashed.of(random);
        Set<String> rows = RandomGraphTest.someRows(squashed.before(), random);
        Plan down = squashed.after().planDowngrade(rows, "base");
        PlanLaws.hold(squashed.after().at(down), down);
        assertThat(down.rowsAfter()).isEmpty();
        Plan up = squashed.after().planUpgrade(Set.of(), LAST);
        assertThat(up.rowsAfter()).containsExactly(SQUASH);
        assertThat(squashed.after().planDowngrade(up.rowsAfter(), "base").steps())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRevisionCanBeReachedUnderItsId(long seed) {
        Random random = new Random(seed);
        Squashed squashed = Squashed.of(random);
        Set<String> rows = RandomGraphTest.someRows(squashed.before(), random);
        for (RevisionNode node : squashed.before().revisions()) {
            Plan plan = squashed.after().planUpgrade(rows, node.id());
            assertThat(squashed.applied(squashed.after(), plan.rowsAfter()))
                    .containsAll(squashed.before()
                            .applied(squashed.before()
                                    .planUpgrade(rows, node.id())
                                    .rowsAfter()));
            assertThat(squashed.after().resolve(node.id())).containsExactly(node.id());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void databasePastTheSquashNeedsTheReplacedRevisionsNoMore(long seed) {
        Random random = new Random(seed);
        Squashed squashed = Squashed.of(random);
        Set<String> chosen = new TreeSet<>(RandomGraphTest.someRows(squashed.before(), random));
        chosen.add(LAST);
        Set<String> rows = squashed.before().rows(chosen);
        RevisionGraph closed = RevisionGraph.of(squashed.closed());
        Plan plan = closed.planUpgrade(rows, "heads");
        assertThat(squashed.applied(closed, plan.rowsAfter()))
                .isEqualTo(
                        squashed.before().applied(Set.copyOf(squashed.before().realHeads())));
        assertThat(closed.planDowngrade(plan.rowsAfter(), "base").rowsAfter()).isEmpty();
    }
}

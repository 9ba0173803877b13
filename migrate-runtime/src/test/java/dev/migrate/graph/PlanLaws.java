package dev.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What holds for every plan that runs revisions; worked out here again from the edges of the nodes. */
final class PlanLaws {
    private PlanLaws() {}

    /** Replays the plan and checks after each step that edges are respected and that the rows are the tips. */
    static void hold(RevisionGraph graph, Plan plan) {
        Set<String> applied = new TreeSet<>(graph.applied(plan.rowsBefore()));
        Set<String> rows = plan.rowsBefore();
        for (Step step : plan.steps()) {
            if (step.direction() == Direction.UPGRADE) {
                assertThat(applied).as("applied before %s", step).containsAll(needs(graph, step.id()));
                assertThat(applied.add(step.id()))
                        .as("%s was not applied", step)
                        .isTrue();
            } else {
                assertThat(applied.remove(step.id())).as("%s was applied", step).isTrue();
                assertThat(applied)
                        .as("applied after %s", step)
                        .noneMatch(id -> needs(graph, id).contains(step.id()));
            }
            assertThat(rows).as("rows that %s removes", step).containsAll(step.rowsRemoved());
            rows = step.rowsAfter(rows);
            assertThat(rows).as("rows after %s", step).isEqualTo(tips(graph, applied));
        }
        assertThat(rows).isEqualTo(plan.rowsAfter());
    }

    static Set<String> rowsAfterSteps(Plan plan) {
        Set<String> rows = plan.rowsBefore();
        for (Step step : plan.steps()) {
            rows = step.rowsAfter(rows);
        }
        return rows;
    }

    private static Set<String> tips(RevisionGraph graph, Set<String> applied) {
        Set<String> tips = new TreeSet<>(applied);
        applied.forEach(id -> tips.removeAll(needs(graph, id)));
        return tips;
    }

    /** Returns the parents and dependencies of a revision, labels replaced by the ids that they stand for. */
    static Set<String> needs(RevisionGraph graph, String id) {
        RevisionNode node = graph.revision(id).orElseThrow();
        Set<String> needs = new HashSet<>();
        Stream.concat(node.revises().stream(), node.dependsOn().stream())
                .map(name -> graph.revision(name).isPresent() ? name : labelled(graph, name))
                .forEach(needs::add);
        return needs;
    }

    private static String labelled(RevisionGraph graph, String label) {
        return graph.revisions().stream()
                .filter(node -> node.labels().contains(label))
                .map(RevisionNode::id)
                .findFirst()
                .orElseThrow();
    }
}

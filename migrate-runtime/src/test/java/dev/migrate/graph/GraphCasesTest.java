package dev.migrate.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.graph.GraphCases.RecordedGraph;
import dev.migrate.graph.RevisionException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every recorded case, under the comparison rule that the file's header states. */
final class GraphCasesTest {
    private static final int RECORDED_CASES = 1500;

    /** The error categories of the file, and the kind that each one is. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("unknown-revision", Kind.UNKNOWN_REVISION),
            Map.entry("bad-identifier", Kind.BAD_IDENTIFIER),
            Map.entry("ambiguous-prefix", Kind.AMBIGUOUS_REVISION),
            Map.entry("no-such-branch", Kind.UNKNOWN_BRANCH),
            Map.entry("not-in-branch", Kind.NOT_ON_BRANCH),
            Map.entry("multiple-heads", Kind.MULTIPLE_HEADS),
            Map.entry("ambiguous-walk", Kind.AMBIGUOUS_WALK),
            Map.entry("ambiguous-rows", Kind.AMBIGUOUS_WALK),
            Map.entry("relative-not-possible", Kind.OUT_OF_RANGE),
            Map.entry("not-a-downgrade-target", Kind.NOT_A_TARGET),
            Map.entry("unwinds-other-branches", Kind.NOT_A_TARGET),
            Map.entry("not-an-ancestor", Kind.NOT_A_TARGET),
            Map.entry("overlap", Kind.OVERLAP),
            Map.entry("range-not-allowed", Kind.BAD_IDENTIFIER),
            Map.entry("range-syntax", Kind.BAD_IDENTIFIER),
            Map.entry("unknown-row", Kind.UNKNOWN_REVISION),
            Map.entry("self-loop", Kind.CYCLE),
            Map.entry("dependency-self-loop", Kind.CYCLE),
            Map.entry("cycle", Kind.CYCLE),
            Map.entry("dependency-cycle", Kind.CYCLE),
            Map.entry("unknown-parent", Kind.UNKNOWN_PARENT),
            Map.entry("unknown-dependency", Kind.UNKNOWN_PARENT),
            Map.entry("duplicate-id", Kind.DUPLICATE_ID),
            Map.entry("label-clash", Kind.DUPLICATE_LABEL),
            Map.entry("illegal-id", Kind.ILLEGAL_ID),
            Map.entry("illegal-label", Kind.ILLEGAL_ID));

    @Test
    void allCasesAreThere() throws IOException {
        int cases = GraphCases.read().stream()
                .mapToInt(graph -> graph.cases().size())
                .sum();
        System.out.println("graph cases: " + cases);
        assertThat(cases).isEqualTo(RECORDED_CASES);
    }

    @TestFactory
    Stream<DynamicContainer> agreesWithRecordedCases() throws IOException {
        return GraphCases.read().stream()
                .map(graph -> DynamicContainer.dynamicContainer(
                        graph.name(),
                        graph.cases().stream()
                                .map(recorded -> DynamicTest.dynamicTest(
                                        recorded.text("case") + " " + recorded.text("command"),
                                        () -> check(graph, recorded)))));
    }

    private static void check(RecordedGraph graph, RecordedCase recorded) {
        if (recorded.text("command").equals("load")) {
            checkError(recorded, () -> RevisionGraph.of(graph.nodes()));
            checkCycle(graph, recorded);
            return;
        }
        RevisionGraph revisions = RevisionGraph.of(graph.nodes());
        switch (recorded.text("command")) {
            case "upgrade" ->
                checkPlan(
                        revisions,
                        recorded,
                        () -> revisions.planUpgrade(recorded.textSet("rows"), recorded.text("target")));
            case "downgrade" ->
                checkPlan(
                        revisions,
                        recorded,
                        () -> revisions.planDowngrade(recorded.textSet("rows"), recorded.text("target")));
            case "stamp" -> checkStamp(recorded, () -> stamp(revisions, recorded));
            case "history" -> checkHistory(revisions, recorded);
            case "heads" ->
                assertThat(recorded.flag("real") ? revisions.realHeads() : revisions.heads())
                        .containsExactlyInAnyOrderElementsOf(expected(recorded).texts("revisions"));
            case "branches" -> checkBranches(revisions, recorded);
            case "current" -> checkCurrent(revisions, recorded);
            case "show" -> checkShow(revisions, recorded);
            case "apply" -> checkApply(revisions, recorded);
            default -> throw new AssertionError("Unknown command in " + recorded);
        }
    }

    private static RecordedCase expected(RecordedCase recorded) {
        return recorded.object("expect");
    }

    private static boolean fails(RecordedCase recorded) {
        return expected(recorded).has("error");
    }

    private static void checkError(RecordedCase recorded, Supplier<?> command) {
        RevisionException error = catchThrowableOfType(RevisionException.class, command::get);
        assertThat(error).as("error of %s", recorded).isNotNull();
        assertThat(error.kind()).as("%s in %s", error.getMessage(), recorded).isIn(kinds(recorded));
    }

    private static void checkCycle(RecordedGraph graph, RecordedCase recorded) {
        if (expected(recorded).has("cycle")) {
            RevisionException error =
                    catchThrowableOfType(RevisionException.class, () -> RevisionGraph.of(graph.nodes()));
            assertThat(error.revisions())
                    .isNotEmpty()
                    .isSubsetOf(expected(recorded).texts("cycle"));
        }
    }

    private static Set<Kind> kinds(RecordedCase recorded) {
        List<String> categories = new ArrayList<>(expected(recorded).texts("or"));
        categories.add(expected(recorded).text("error"));
        Set<Kind> kinds = new TreeSet<>();
        categories.forEach(category -> kinds.add(KINDS.get(category)));
        return kinds;
    }

    private static void checkPlan(RevisionGraph graph, RecordedCase recorded, Supplier<Plan> command) {
        if (recorded.has("warning")) {
            assertThat(catchThrowableOfType(RevisionException.class, command::get)
                            .kind())
                    .as("a refusal of %s, which counts from several rows", recorded)
                    .isEqualTo(Kind.AMBIGUOUS_WALK);
        } else if (fails(recorded)) {
            checkError(recorded, command);
        } else {
            checkPlan(graph, recorded, command.get());
        }
    }

    private static void checkPlan(RevisionGraph graph, RecordedCase recorded, Plan plan) {
        List<List<String>> steps = plan.steps().stream()
                .map(step -> List.of(step.direction() == Direction.UPGRADE ? "up" : "down", step.id()))
                .toList();
        List<List<String>> wanted = expected(recorded).rowsOf("steps").stream()
                .map(step -> step.subList(0, 2))
                .toList();
        assertThat(steps).as("steps of %s", recorded).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(plan.rowsAfter())
                .as("rows of %s", recorded)
                .isEqualTo(expected(recorded).textSet("rows"));
        PlanLaws.hold(graph, plan);
    }

    private static Plan stamp(RevisionGraph graph, RecordedCase recorded) {
        return recorded.flag("purge")
                ? graph.planStampWithPurge(recorded.textSet("rows"), recorded.texts("targets"))
                : graph.planStamp(recorded.textSet("rows"), recorded.texts("targets"));
    }

    private static void checkStamp(RecordedCase recorded, Supplier<Plan> command) {
        if (fails(recorded)) {
            checkError(recorded, command);
            return;
        }
        Plan plan = command.get();
        assertThat(plan.rowsAfter())
                .as("rows of %s", recorded)
                .isEqualTo(expected(recorded).textSet("rows"));
        assertThat(PlanLaws.rowsAfterSteps(plan)).isEqualTo(plan.rowsAfter());
    }

    private static void checkHistory(RevisionGraph graph, RecordedCase recorded) {
        Supplier<List<String>> command = () -> graph.history(recorded.text("range"), recorded.textSet("rows"));
        if (fails(recorded)) {
            checkError(recorded, command);
            return;
        }
        List<String> revisions = command.get();
        assertThat(revisions)
                .as("history of %s", recorded)
                .containsExactlyInAnyOrderElementsOf(expected(recorded).texts("revisions"));
        Set<String> seen = new HashSet<>();
        for (String id : revisions) {
            assertThat(seen).as("revisions before %s", id).noneMatch(graph.ancestors(id)::contains);
            seen.add(id);
        }
    }

    private static void checkBranches(RevisionGraph graph, RecordedCase recorded) {
        Map<String, Set<String>> branches = new TreeMap<>();
        graph.branchPoints().forEach((point, children) -> branches.put(point, new TreeSet<>(children)));
        assertThat(branches).isEqualTo(expected(recorded).sets("branches"));
    }

    private static void checkCurrent(RevisionGraph graph, RecordedCase recorded) {
        CurrentRevisions current = graph.current(recorded.textSet("rows"));
        if (recorded.flag("check_heads")) {
            assertThat(current.upToDate()).as("%s", recorded).isEqualTo(!fails(recorded));
        }
        if (!fails(recorded)) {
            Set<String> shown = new TreeSet<>(current.revisions());
            shown.addAll(current.implied());
            assertThat(shown).isEqualTo(expected(recorded).textSet("revisions"));
        }
    }

    private static void checkShow(RevisionGraph graph, RecordedCase recorded) {
        Supplier<List<String>> command = () -> graph.resolve(recorded.text("target"));
        if (fails(recorded)) {
            checkError(recorded, command);
        } else {
            assertThat(command.get())
                    .as("%s", recorded)
                    .containsExactlyInAnyOrderElementsOf(expected(recorded).texts("revisions"));
        }
    }

    private static void checkApply(RevisionGraph graph, RecordedCase recorded) {
        List<Set<String>> each = new ArrayList<>();
        Set<String> rows = recorded.textSet("rows");
        for (List<String> step : recorded.rowsOf("steps")) {
            Direction direction = step.get(0).equals("up") ? Direction.UPGRADE : Direction.DOWNGRADE;
            rows = graph.step(rows, direction, step.get(1)).rowsAfter(rows);
            each.add(rows);
        }
        List<Set<String>> wanted = new ArrayList<>();
        expected(recorded).rowsOf("rows_each").forEach(ids -> wanted.add(new TreeSet<>(ids)));
        assertThat(each).as("%s", recorded).isEqualTo(wanted);
        assertThat(rows).isEqualTo(expected(recorded).textSet("rows"));
    }
}

package dev.migrate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A graph drawn in a line, with the state of a database: {@code a, b < a, m[label] < a b | c} is a root, a child of it, and
 * a labelled merge that depends on {@code c}.
 *
 * <p>Results come back as a line too: {@code +a +b: b} has run two upgrades and left the row {@code b}.
 */
record DrawnGraph(RevisionGraph graph, Set<String> rows) {
    /** An id, then labels, parents and dependencies, each of which may be missing. */
    private static final Pattern NODE =
            Pattern.compile("([^\\s\\[<|,]+)(?:\\[([^\\]]*)\\])?\\s*(?:<([^|,]*))?(?:\\|([^,]*))?,?\\s*");

    private static final Pattern WORD = Pattern.compile("\\S+");

    static DrawnGraph graph(String drawing) {
        return new DrawnGraph(RevisionGraph.of(nodes(drawing)), Set.of());
    }

    static List<RevisionNode> nodes(String drawing) {
        return NODE.matcher(drawing).results().map(DrawnGraph::node).toList();
    }

    private static RevisionNode node(MatchResult drawn) {
        return new RevisionNode(drawn.group(1), words(drawn.group(3)), words(drawn.group(4)), words(drawn.group(2)));
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    DrawnGraph at(String newRows) {
        return new DrawnGraph(graph, new TreeSet<>(words(newRows)));
    }

    /** Returns what the database sees, for which {@link PlanLaws} hold; with an id, what it sees when this is named. */
    DrawnGraph longWay(String... named) {
        Set<String> seen = new TreeSet<>(rows);
        seen.addAll(List.of(named));
        return new DrawnGraph(graph.at(seen), rows);
    }

    String upgrade(String target) {
        return checked(graph.planUpgrade(rows, target));
    }

    String downgrade(String target) {
        return checked(graph.planDowngrade(rows, target));
    }

    /** Stamps and returns the rows alone. */
    String stamp(String... targets) {
        Plan plan = graph.planStamp(rows, List.of(targets));
        if (!PlanLaws.rowsAfterSteps(plan).equals(plan.rowsAfter())) {
            throw new AssertionError("The steps of " + plan + " lead elsewhere");
        }
        return String.join(" ", plan.rowsAfter());
    }

    String history(String range) {
        return String.join(" ", graph.history(range, rows));
    }

    /** Runs steps such as {@code +a -b} on their own and returns the rows after each. */
    List<String> apply(String steps) {
        List<String> each = new ArrayList<>();
        Set<String> at = rows;
        for (String step : words(steps)) {
            Direction direction = step.startsWith("+") ? Direction.UPGRADE : Direction.DOWNGRADE;
            at = graph.step(at, direction, step.substring(1)).rowsAfter(at);
            each.add(String.join(" ", at));
        }
        return each;
    }

    private String checked(Plan plan) {
        PlanLaws.hold(graph, plan);
        String steps = plan.steps().stream()
                .map(step -> (step.direction() == Direction.UPGRADE ? "+" : "-") + step.id())
                .collect(Collectors.joining(" "));
        return (steps + ": " + String.join(" ", plan.rowsAfter())).trim();
    }
}

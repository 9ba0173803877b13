package dev.migrate.it.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of the suite, by database. */
final class ConformanceTable {

    private static final String ROW = "%-12s %7s %9s %8s %8s %11s %12s %8s%n";

    private final String provider;
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    /** Creates a table of a provider, which is named with its version. */
    ConformanceTable(String provider) {
        this.provider = provider;
    }

    private static final class Line {

        private int models;
        private long entities;
        private int facts;
        private int deliberate;
        private int problems;
        private final Map<FactKind, Integer> unexplained = new EnumMap<>(FactKind.class);

        private int allUnexplained() {
            return unexplained.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Counts a model on a database. */
    void add(String database, CompiledModel model) {
        Line line = line(database);
        line.models++;
        line.entities += model.entities();
    }

    /** Counts the facts of a comparison, before its differences. */
    void addFacts(String database, int facts) {
        line(database).facts += facts;
    }

    void addDeliberate(String database, String why) {
        line(database).deliberate++;
        reasons.merge(why, 1, Integer::sum);
    }

    void addUnexplained(String database, String model, Difference difference) {
        line(database).unexplained.merge(difference.kind(), 1, Integer::sum);
        findings.add(database + " " + model + ": " + difference);
    }

    /** Counts what is no difference of schemas: a model that is refused, or rows that come back otherwise. */
    void addProblem(String database, String model, String problem) {
        line(database).problems++;
        findings.add(database + " " + model + ": " + problem);
    }

    /** Notes that Hibernate's validation refuses what Hibernate itself creates, so that it cannot judge ours. */
    void addRefusalOfItsOwn(String database, String what) {
        reasons.merge("Hibernate refuses its own schema on " + database + ", too: " + what, 1, Integer::sum);
    }

    private Line line(String database) {
        return lines.computeIfAbsent(database, name -> new Line());
    }

    /** Returns the table, the reasons with their counts, and every finding. */
    String text() {
        StringBuilder text = new StringBuilder(provider + "\n");
        text.append(ROW.formatted(
                "database", "models", "entities", "facts", "equal", "deliberate", "unexplained", "problems"));
        lines.forEach((database, line) -> text.append(ROW.formatted(
                database,
                line.models,
                line.entities,
                line.facts,
                line.facts - line.deliberate - line.allUnexplained(),
                line.deliberate,
                line.allUnexplained(),
                line.problems)));
        lines.forEach((database, line) -> {
            if (!line.unexplained.isEmpty()) {
                text.append("unexplained on ").append(database).append(": ");
                text.append(line.unexplained).append('\n');
            }
        });
        text.append(reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(reason -> "%6d deliberately: %s%n".formatted(reason.getValue(), reason.getKey()))
                .collect(Collectors.joining()));
        findings.forEach(finding -> text.append(finding).append('\n'));
        return text.toString();
    }
}

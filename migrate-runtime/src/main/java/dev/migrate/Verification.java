package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.RunOptions;
import dev.migrate.execute.Session;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.Step;
import dev.migrate.schema.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Runs each revision up, down and up again on one empty database, comparing the schema each time. For one run. */
final class Verification {

    private final RevisionHistory history;
    private final RevisionClasses classes;
    private final Session session;
    private final RunOptions options;
    private Set<String> rows = Set.of();

    Verification(RevisionHistory history, RevisionClasses classes, Session session, RunOptions options) {
        this.history = history;
        this.classes = classes;
        this.session = session;
        this.options = options;
    }

    /** Returns the differences of the first revision that has any. */
    List<Finding> verify(String from, String to) {
        RevisionGraph graph = history.graph();
        Plan start = graph.planUpgrade(Set.of(), from);
        Plan rest = graph.planUpgrade(start.rowsAfter(), to);
        requireEmpty();
        session.lock(options);
        run(start);
        List<Finding> findings = start.isEmpty() ? List.of() : differences("up to " + from);
        for (Step step : rest.steps()) {
            if (!findings.isEmpty()) {
                return findings;
            }
            findings = verify(step);
        }
        return findings;
    }

    private List<Finding> verify(Step step) {
        run(step);
        List<Finding> up = differences("after the upgrade of " + step.id());
        if (!up.isEmpty()) {
            return up;
        }
        run(history.graph().at(rows).step(rows, Direction.DOWNGRADE, step.id()));
        List<Finding> down = differences("after the downgrade of " + step.id());
        if (!down.isEmpty()) {
            return down;
        }
        run(step);
        return differences("after the second upgrade of " + step.id());
    }

    private void requireEmpty() {
        List<String> tables = session.tables();
        if (!session.versionRows().isEmpty() || !tables.isEmpty()) {
            String found = tables.isEmpty()
                    ? "it is at " + String.join(", ", session.versionRows())
                    : "it has the table " + tables.get(0);
            throw new ConfigurationException("The database is not empty: " + found
                    + ". Every revision is run up and down on it, so name one that may be emptied, and empty it.");
        }
    }

    private void run(Step step) {
        run(new Plan(rows, List.of(step), step.rowsAfter(rows)));
    }

    private void run(Plan plan) {
        session.run(session.prepare(new Recording(history, classes).record(plan), options), options);
        rows = plan.rowsAfter();
    }

    private List<Finding> differences(String when) {
        Recording recording = new Recording(history, classes);
        return session.drift(recording.schemaAt(rows), recording.allSchemas(rows), UnaryOperator.identity()).stream()
                .map(finding ->
                        new Finding(finding.kind(), finding.object(), finding.message() + " So it is " + when + "."))
                .toList();
    }
}

package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScriptLanguage;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A script that starts at known version rows: each revision in the order and the transactions of {@link Executor}.
 *
 * <p>Where it starts is verified first, since the database may have moved on meanwhile. Mutable, for one script.
 */
final class PlainScript {

    private final Dialect dialect;
    private final ScriptLanguage language;
    private final VersionTable versionTable;
    private final ScriptText text;

    /** What goes before the first revision, within its transaction if it has one. */
    private final List<String> preparation = new ArrayList<>();

    PlainScript(Dialect dialect, VersionTable versionTable, ScriptText head) {
        this.dialect = dialect;
        this.language = dialect.script();
        this.versionTable = versionTable;
        this.text = head;
    }

    String of(Plan plan, RevisionGraph graph, List<PreparedStep> steps) {
        if (steps.isEmpty()) {
            return text.toString();
        }
        prepare(plan, graph);
        text.section(language.opening());
        if (steps.get(0).direction() == Direction.STAMP) {
            stamp(steps);
        } else {
            steps.forEach(this::revision);
        }
        return text.section(language.closing()).toString();
    }

    private void prepare(Plan plan, RevisionGraph graph) {
        if (plan.rowsBefore().isEmpty()) {
            preparation.addAll(versionTable.creationIfMissing());
        }
        List<String> conditions = new ArrayList<>();
        if (!plan.rowsBefore().isEmpty()) {
            conditions.add(versionTable.count(plan.rowsBefore()) + " <> "
                    + plan.rowsBefore().size());
        }
        Set<String> above = above(plan, graph);
        if (!above.isEmpty()) {
            conditions.add(versionTable.holdsAny(above));
        }
        if (!conditions.isEmpty()) {
            preparation.addAll(language.stopIf(
                    String.join(" or ", conditions),
                    "The version table " + versionTable + " is not at " + Words.rows(plan.rowsBefore())
                            + ", where this script starts"));
        }
    }

    /** Returns the revisions of an upgrade and all above them, none of which may be applied yet. */
    private static Set<String> above(Plan plan, RevisionGraph graph) {
        Set<String> above = new TreeSet<>();
        plan.steps().stream()
                .filter(step -> step.direction() == Direction.UPGRADE && !above.contains(step.id()))
                .forEach(step -> {
                    above.add(step.id());
                    above.addAll(graph.descendants(step.id()));
                });
        return above;
    }

    private void stamp(List<PreparedStep> steps) {
        beginWithPreparation();
        steps.forEach(step -> text.add(changes(step)));
        text.add("commit;");
    }

    private void revision(PreparedStep step) {
        text.section(step.described());
        List<String> statements = new ScriptStatements(step).each(language::statement);
        if (dialect.transactionalDdl() && step.isTransactional()) {
            beginWithPreparation();
            text.add(changes(step)).add(statements).add(language.verificationBeforeCommit());
        } else {
            addPreparation();
            text.add(statements).add(language.begin()).add(changes(step));
        }
        text.add("commit;");
    }

    private void beginWithPreparation() {
        if (dialect.transactionalDdl()) {
            text.add(language.begin());
            addPreparation();
        } else {
            addPreparation();
            text.add(language.begin());
        }
    }

    private void addPreparation() {
        text.add(preparation);
        preparation.clear();
    }

    private List<String> changes(PreparedStep step) {
        return language.changesOfOneRow(
                versionTable.changes(step.step()),
                "The version table " + versionTable + " is not at "
                        + Words.rows(step.step().rowsRemoved()) + ", where this revision starts");
    }
}

package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScriptLanguage;
import dev.migrate.graph.Direction;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A script that is safe to run at any revision: each revision asks the version rows whether it is applied.
 *
 * <p>The rows are the tips of what is applied, so a revision is applied if one of them is the revision itself or stands above
 * it. A row that no revision is known for might stand above any, so it stops the script. Rows of other branches stay.
 */
final class IdempotentScript {

    private final ScriptLanguage language;
    private final VersionTable versionTable;
    private final RevisionGraph graph;
    private final List<String> order;
    private final ScriptText text;

    IdempotentScript(Dialect dialect, VersionTable versionTable, RevisionGraph graph, ScriptText head) {
        this.language = dialect.script();
        this.versionTable = versionTable;
        this.graph = graph;
        this.order = graph.revisions().stream().map(RevisionNode::id).toList();
        this.text = head;
    }

    /** Returns the script of prepared steps, which are an upgrade from {@code base} or a downgrade from the heads. */
    String of(List<PreparedStep> steps) {
        open();
        for (PreparedStep step : steps) {
            text.section(step.described());
            text.add(new ScriptStatements(step)
                    .all(statements -> language.onlyIf(condition(step), changes(step), statements)));
        }
        return close();
    }

    String ofStamp(Set<String> removed, Set<String> added) {
        open();
        text.section().add(language.begin());
        if (!removed.isEmpty()) {
            text.add(ScriptLanguage.ended(versionTable.deleteAll(removed)));
        }
        added.forEach(
                id -> text.add(ScriptLanguage.ended(versionTable.insertUnless(id, versionTable.holdsAny(Set.of(id))))));
        text.add("commit;");
        return close();
    }

    private void open() {
        text.section().add(language.opening()).add(versionTable.creationIfMissing());
        String unknown = order.isEmpty() ? versionTable.holdsAny() : versionTable.holdsOther(order);
        text.add(language.stopAllIf(
                unknown,
                "The version table " + versionTable
                        + " holds an id that this script does not know; write it again with all revisions"));
    }

    private String close() {
        return text.section(language.closing()).toString();
    }

    private String condition(PreparedStep step) {
        String id = step.revision().id();
        return step.direction() == Direction.UPGRADE
                ? "not " + versionTable.holdsAny(atOrAbove(id))
                : versionTable.holdsAny(Set.of(id));
    }

    private List<String> changes(PreparedStep step) {
        return step.direction() == Direction.UPGRADE
                ? upgraded(step.revision().id())
                : downgraded(step.revision().id());
    }

    private List<String> upgraded(String id) {
        List<String> changes = new ArrayList<>();
        List<String> needs = needs(id);
        if (!needs.isEmpty()) {
            changes.add(versionTable.deleteAll(needs));
        }
        changes.add(versionTable.insert(id));
        return changes;
    }

    /** What the revision needs is a row again unless something else that is applied needs it too. */
    private List<String> downgraded(String id) {
        List<String> changes = new ArrayList<>();
        changes.add(versionTable.deleteAll(List.of(id)));
        needs(id).forEach(need -> changes.add(versionTable.insertUnless(need, versionTable.holdsAny(atOrAbove(need)))));
        return changes;
    }

    /** Returns what the revision directly revises or depends on, newest first. */
    private List<String> needs(String id) {
        RevisionNode node = graph.revision(id).orElseThrow();
        Set<String> needs = new TreeSet<>();
        Stream.concat(node.revises().stream(), node.dependsOn().stream())
                .map(graph::resolve)
                .forEach(needs::addAll);
        List<String> newestFirst = new ArrayList<>(order);
        newestFirst.retainAll(needs);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Set<String> atOrAbove(String id) {
        Set<String> ids = new TreeSet<>(graph.descendants(id));
        ids.add(id);
        return ids;
    }
}

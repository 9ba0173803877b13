package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scripts that start anywhere; no database is asked. */
final class IdempotentScripts implements Scripts {

    private final ScriptSource source;

    IdempotentScripts(ScriptSource source) {
        this.source = source;
    }

    @Override
    public String upgrade(String target) {
        requireFixed(target);
        Plan plan = source.graph().planUpgrade(Set.of(), target);
        return source.writer().idempotent(plan, source.graph(), source.record(plan));
    }

    @Override
    public String downgrade(String target) {
        requireFixed(target);
        Plan plan = source.graph().planDowngrade(Set.copyOf(source.graph().realHeads()), target);
        return source.writer().idempotent(plan, source.graph(), source.record(plan));
    }

    @Override
    public String stamp(String... targets) {
        List.of(targets).forEach(IdempotentScripts::requireFixed);
        Set<String> all =
                source.graph().revisions().stream().map(RevisionNode::id).collect(Collectors.toSet());
        Plan plan = source.graph().planStamp(all, List.of(targets));
        Set<String> added = source.resolve(List.of(targets));
        Set<String> removed = new TreeSet<>();
        plan.steps().forEach(step -> removed.addAll(step.rowsRemoved()));
        removed.removeAll(added);
        return source.writer().idempotentStamp(removed, added, source.graph());
    }

    @Override
    public String stampWithPurge(String... targets) {
        return new PlainScripts(source).stampWithPurge(targets);
    }

    @Override
    public String ensureVersion() {
        return source.writer().versionTable();
    }

    /** Refuses what only means something from where the database is. */
    private static void requireFixed(String target) {
        if (target.indexOf(':') >= 0) {
            throw new ConfigurationException(
                    "'" + target + "' names where the script starts, and an idempotent one starts"
                            + " anywhere. Give its end alone, as in -Dto=head, or leave 'idempotent' out.");
        }
        if (target.matches("(.*@)?[+-]\\d+")) {
            throw new ConfigurationException(
                    "'" + target + "' counts from where the database is, which an idempotent script"
                            + " does not know. Give a revision's id, a label, head or base.");
        }
    }
}

package dev.migrate.maven.generate;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a schema that a project's own revisions make, without what those of its libraries do: what its snapshot holds.
 *
 * <p>Immutable, but it replays with each call.
 */
public final class OwnSchema {

    private final Migrator migrator;
    private final ProjectRevisions project;

    /** Creates it for the compiled revisions of a project and its libraries. */
    public OwnSchema(Migrator migrator, ProjectRevisions project) {
        this.migrator = migrator;
        this.project = project;
    }

    /**
     * Returns the part at the heads.
     *
     * @param heads full ids
     * @param graph the way to them
     * @throws dev.migrate.execute.RevisionFailedException if a revision does not replay
     */
    public Schema at(List<String> heads, RevisionGraph graph) {
        return of(migrator.schemaOf(needed(heads, graph)), heads, graph);
    }

    /**
     * Returns the part of a schema at the heads that is known already.
     *
     * @param all what the heads and all that they need make
     * @param heads full ids
     * @param graph the way to them
     * @throws dev.migrate.execute.RevisionFailedException if a library's revision does not replay
     */
    public Schema of(Schema all, List<String> heads, RevisionGraph graph) {
        List<String> others =
                needed(heads, graph).stream().filter(id -> !project.isOwn(id)).toList();
        return others.isEmpty() ? all : without(all, migrator.schemaOf(others));
    }

    private static List<String> needed(List<String> heads, RevisionGraph graph) {
        Set<String> needed = new HashSet<>(heads);
        heads.forEach(head -> needed.addAll(graph.ancestors(head)));
        return graph.revisions().stream()
                .map(RevisionNode::id)
                .filter(needed::contains)
                .toList();
    }

    private static Schema without(Schema all, Schema others) {
        return new Schema(
                all.namespaces().stream()
                        .filter(name -> !others.namespaces().contains(name))
                        .toList(),
                all.enumTypes().stream().filter(type -> isMissing(type, others)).toList(),
                all.sequences().stream().filter(each -> isMissing(each, others)).toList(),
                all.tables().stream().filter(table -> isMissing(table, others)).toList());
    }

    private static boolean isMissing(EnumType type, Schema others) {
        return others.enumType(type.name()).isEmpty();
    }

    private static boolean isMissing(Sequence sequence, Schema others) {
        return others.sequence(sequence.name()).isEmpty();
    }

    private static boolean isMissing(Table table, Schema others) {
        return others.table(table.name()).isEmpty();
    }
}

package dev.migrate.maven.check;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a schema that a project's own revisions make, without what those of its libraries do. */
final class OwnSchema {

    private final Migrator migrator;
    private final ProjectRevisions project;

    OwnSchema(Migrator migrator, ProjectRevisions project) {
        this.migrator = migrator;
        this.project = project;
    }

    /**
     * Returns the schema at the heads.
     *
     * @param heads full ids
     * @param graph the way to them
     */
    Schema at(List<String> heads, RevisionGraph graph) {
        Set<String> needed = new HashSet<>(heads);
        heads.forEach(head -> needed.addAll(graph.ancestors(head)));
        List<String> ordered = graph.revisions().stream()
                .map(RevisionNode::id)
                .filter(needed::contains)
                .toList();
        List<String> others = ordered.stream().filter(id -> !project.isOwn(id)).toList();
        Schema all = migrator.schemaOf(ordered);
        return others.isEmpty() ? all : without(all, migrator.schemaOf(others));
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

package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which table, column and sequence before is which afterwards.
 *
 * <p>Renames declared on the command line come first, then those that annotations declare, then those that provenance proves, then equal names. What is left and only looks alike is
 * asked for.
 */
final class RenameDetection {

    private final Snapshot from;
    private final Snapshot to;
    private final Hints hints;
    private final DeclaredRenames declared;
    private final AnnotatedRenames annotated;
    private final List<Question> questions = new ArrayList<>();
    private final Map<QualifiedName, Set<Identifier>> suspectedColumns = new HashMap<>();
    private final Set<QualifiedName> droppedTables = new HashSet<>();
    private final Map<QualifiedName, Set<Identifier>> droppedColumns = new HashMap<>();
    private final Matches matches;

    RenameDetection(Snapshot from, Snapshot to, Hints hints, DeclaredConstants constants) {
        this.from = from;
        this.to = to;
        this.hints = hints;
        this.declared = new DeclaredRenames(from.schema(), to.schema(), hints, constants);
        this.annotated = new AnnotatedRenames(from, to);
        Map<QualifiedName, QualifiedName> tables = tables();
        this.matches = new Matches(tables, columns(tables), sequences(tables), droppedTables, droppedColumns);
    }

    Matches matches() {
        return matches;
    }

    /** Returns the enum types that the command line renames. */
    Map<QualifiedName, QualifiedName> declaredEnumTypes() {
        return declared.enumTypes();
    }

    List<Question> questions() {
        return questions;
    }

    /** Returns whether a question asks whether this new column is a renamed one. */
    boolean isSuspected(QualifiedName tableAfter, Identifier column) {
        return suspectedColumns.getOrDefault(tableAfter, Set.of()).contains(column);
    }

    private Map<QualifiedName, QualifiedName> tables() {
        Matching<QualifiedName> matching = new Matching<>(names(from.schema()), names(to.schema()));
        declared.tables().forEach(matching::pair);
        annotated.tables().forEach(matching::pair);
        matching.pairBy(origins(from.provenance()), origins(to.provenance()));
        matching.pairBy(name -> name, name -> name);
        matching.pairBy(FoldedName::of, FoldedName::of);
        ask(Suspicions.ofTables(from.schema(), to.schema(), matching));
        droppedTables.addAll(matching.dropped());
        return matching.pairs();
    }

    private static List<QualifiedName> names(Schema schema) {
        return schema.tables().stream().map(Table::name).toList();
    }

    private static Function<QualifiedName, @Nullable Origin> origins(Provenance provenance) {
        return name -> provenance.of(name).orElse(null);
    }

    private Map<QualifiedName, Map<Identifier, Identifier>> columns(Map<QualifiedName, QualifiedName> tables) {
        Map<QualifiedName, Map<Identifier, Identifier>> declaredColumns = declared.columns(tables);
        Map<QualifiedName, Map<Identifier, Identifier>> columns = new HashMap<>();
        for (Table before : from.schema().tables()) {
            QualifiedName name = tables.get(before.name());
            if (name != null) {
                Table after = to.schema().table(name).orElseThrow();
                columns.put(
                        before.name(),
                        columns(before, after, declaredColumns.getOrDefault(before.name(), Map.of()), tables));
            }
        }
        return columns;
    }

    private Map<Identifier, Identifier> columns(
            Table before,
            Table after,
            Map<Identifier, Identifier> declaredColumns,
            Map<QualifiedName, QualifiedName> tables) {
        Matching<Identifier> matching = new Matching<>(names(before.columns()), names(after.columns()));
        declaredColumns.forEach(matching::pair);
        annotated.columns(before, after).forEach(matching::pair);
        matching.pairBy(
                column -> originWithin(from.provenance(), before.name(), column),
                column -> originWithin(to.provenance(), after.name(), column));
        matching.pairBy(name -> name, name -> name);
        matching.pairBy(FoldedName::of, FoldedName::of);
        Suspicions suspicions = Suspicions.ofColumns(before, after, matching, tables);
        if (ask(suspicions)) {
            suspectedColumns.put(after.name(), new HashSet<>(matching.added()));
        }
        droppedColumns.put(before.name(), new HashSet<>(matching.dropped()));
        return matching.pairs();
    }

    private static List<Identifier> names(Collection<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** Returns a column's origin, with the entity of its table left out so that the class may be renamed as well. */
    private static @Nullable Origin originWithin(Provenance provenance, QualifiedName table, Identifier column) {
        Origin origin = provenance.of(table, column).orElse(null);
        Origin owner = provenance.of(table).orElse(null);
        return origin != null && owner != null && origin.entity().equals(owner.entity())
                ? new Origin("", origin.path())
                : origin;
    }

    private Map<QualifiedName, QualifiedName> sequences(Map<QualifiedName, QualifiedName> tables) {
        Matching<QualifiedName> matching =
                SequenceMatching.of(from.schema(), to.schema(), declared.sequences(), tables);
        ask(Suspicions.ofSequences(from.schema(), to.schema(), matching));
        return matching.pairs();
    }

    private boolean ask(Suspicions suspicions) {
        List<Question> asked = hints.othersAreNew() ? List.of() : suspicions.questions(hints);
        questions.addAll(asked);
        return !asked.isEmpty();
    }
}

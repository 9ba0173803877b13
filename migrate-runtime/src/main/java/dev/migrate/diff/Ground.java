package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What foreign keys stand on: the types of their columns and the keys that they refer to.
 *
 * <p>A foreign key whose ground changes is dropped before and added again afterwards, as databases refuse the change under
 * it. All names are those before.
 */
final class Ground {

    private final Matches matches;
    private final Map<QualifiedName, Set<Identifier>> changedColumns = new HashMap<>();
    private final Map<QualifiedName, Set<Set<Identifier>>> droppedKeys = new HashMap<>();

    Ground(Matches matches) {
        this.matches = matches;
    }

    /** Notes that a column gets another type. */
    void changes(QualifiedName table, Identifier column) {
        changedColumns.computeIfAbsent(table, absent -> new HashSet<>()).add(column);
    }

    /** Notes that a primary key, unique constraint or unique index is dropped. */
    void dropsKey(QualifiedName table, List<Identifier> columns) {
        droppedKeys.computeIfAbsent(table, absent -> new HashSet<>()).add(Set.copyOf(columns));
    }

    /** Returns whether something changes or goes that the foreign key of that table stands on. */
    boolean isShaken(QualifiedName table, ForeignKey key) {
        return anyChanges(table, key.columns())
                || anyChanges(key.target(), key.targetColumns())
                || matches.refersToDropped(key)
                || isDropped(key.target(), key.targetColumns());
    }

    /** Returns whether a foreign key to those columns can be made before any rename, addition or change. */
    boolean isFirm(KeptTable target, List<Identifier> columnsAfter) {
        boolean sameNames = !target.isRenamed()
                && columnsAfter.stream()
                        .allMatch(column -> column.equals(target.columns().get(column)));
        return sameNames
                && !anyChanges(target.before().name(), columnsAfter)
                && !isDropped(target.before().name(), columnsAfter)
                && (hasKey(target.before(), columnsAfter) || !hasKey(target.after(), columnsAfter));
    }

    private boolean anyChanges(QualifiedName table, List<Identifier> columns) {
        return !Collections.disjoint(changedColumns.getOrDefault(table, Set.of()), columns);
    }

    private boolean isDropped(QualifiedName table, List<Identifier> columns) {
        return droppedKeys.getOrDefault(table, Set.of()).contains(Set.copyOf(columns));
    }

    private static boolean hasKey(Table table, List<Identifier> columns) {
        Set<Identifier> wanted = Set.copyOf(columns);
        List<List<Identifier>> keys = new ArrayList<>();
        Stream.ofNullable(table.primaryKey()).forEach(key -> keys.add(key.columns()));
        table.uniques().forEach(unique -> keys.add(unique.columns()));
        table.indexes().stream().filter(Ground::isKey).forEach(index -> keys.add(columnsOf(index)));
        return keys.stream().anyMatch(key -> Set.copyOf(key).equals(wanted));
    }

    /** Returns whether foreign keys can refer to the columns of an index. */
    static boolean isKey(Index index) {
        return index.unique()
                && index.where() == null
                && index.columns().stream().allMatch(part -> part.column() != null);
    }

    static List<Identifier> columnsOf(Index index) {
        return index.columns().stream()
                .map(IndexColumn::column)
                .filter(Objects::nonNull)
                .toList();
    }
}

package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which object before is which object afterwards.
 *
 * @param tables the tables that stay, by their name before
 * @param columns the columns that stay, by the name before of their table and by their name before
 * @param sequences the sequences that stay, by their name before
 * @param droppedTables the tables that do not stay
 * @param droppedColumns the columns that do not stay of the tables that do, by the name before of their table
 */
record Matches(
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<Identifier, Identifier>> columns,
        Map<QualifiedName, QualifiedName> sequences,
        Set<QualifiedName> droppedTables,
        Map<QualifiedName, Set<Identifier>> droppedColumns) {

    /** Returns whether a foreign key before refers to a table or a column that is dropped. */
    boolean refersToDropped(ForeignKey before) {
        Set<Identifier> dropped = droppedColumns.getOrDefault(before.target(), Set.of());
        return droppedTables.contains(before.target())
                || before.targetColumns().stream().anyMatch(dropped::contains);
    }

    /** Returns the columns that stay of a table, by their name before. */
    Map<Identifier, Identifier> columnsOf(QualifiedName tableBefore) {
        return columns.getOrDefault(tableBefore, Map.of());
    }

    /** Returns a foreign key as it is after the tables and columns it refers to have their new names. */
    ForeignKey following(ForeignKey before) {
        Map<Identifier, Identifier> names = columnsOf(before.target());
        List<Identifier> targetColumns = before.targetColumns().stream()
                .map(column -> names.getOrDefault(column, column))
                .toList();
        return new ForeignKey(
                before.name(),
                before.columns(),
                tables.getOrDefault(before.target(), before.target()),
                targetColumns,
                before.onDelete(),
                before.onUpdate(),
                before.timing(),
                before.match());
    }
}

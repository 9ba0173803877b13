package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table that is there before and afterwards.
 *
 * @param before the table before
 * @param view the table before, as it is seen once all renames are done and all is gone that cannot live through them
 * @param after the table afterwards
 * @param columns the columns that stay, by their name before
 * @param renames the renames of its columns in the order of execution
 * @param cleared the columns before whose name is needed and which go first
 */
record KeptTable(
        Table before,
        Table view,
        Table after,
        Map<Identifier, Identifier> columns,
        List<RenameOrder.Step<QualifiedName, Identifier>> renames,
        List<Column> cleared) {

    static KeptTable of(Table before, Table after, Matches matches) {
        Map<Identifier, Identifier> columns = matches.columnsOf(before.name());
        List<RenameOrder.Step<QualifiedName, Identifier>> renames = renames(before, after, columns);
        List<Column> cleared = cleared(before, after, columns);
        List<TableElement> living = before.elements().stream()
                .filter(element -> !cleared.contains(element) && survives(element, before, columns, renames, matches))
                .toList();
        Table view = renamed(Table.of(before.name(), living), renames)
                .withForeignKeys(matches::following)
                .named(after.name());
        return new KeptTable(before, view, after, columns, renames, cleared);
    }

    private static List<RenameOrder.Step<QualifiedName, Identifier>> renames(
            Table before, Table after, Map<Identifier, Identifier> columns) {
        List<RenameOrder.Step<QualifiedName, Identifier>> wanted = columns.entrySet().stream()
                .filter(pair -> !pair.getKey().equals(pair.getValue()))
                .map(pair -> new RenameOrder.Step<>(after.name(), pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparing(RenameOrder.Step::from))
                .toList();
        TemporaryNames names = new TemporaryNames(
                name -> before.column(name).isPresent() || after.column(name).isPresent());
        return RenameOrder.of(wanted, column -> names.next());
    }

    private static List<Column> cleared(Table before, Table after, Map<Identifier, Identifier> columns) {
        Set<Identifier> taken = new HashSet<>(columns.values());
        return before.columns().stream()
                .filter(column -> !columns.containsKey(column.name()))
                .filter(column -> taken.contains(column.name())
                        || isUsed(column.name(), after)
                        || ComputedColumns.isOfRenamed(column, columns))
                .toList();
    }

    private static boolean isUsed(Identifier column, Table table) {
        return table.constraints().anyMatch(constraint -> constraint.uses(column))
                || table.indexes().stream().anyMatch(index -> index.uses(column));
    }

    /** Returns whether a constraint, index or row stands on nothing that is dropped and can be renamed back to what it was. */
    private static boolean survives(
            TableElement element,
            Table table,
            Map<Identifier, Identifier> columns,
            List<RenameOrder.Step<QualifiedName, Identifier>> renames,
            Matches matches) {
        boolean standsOnDropped = table.columns().stream()
                .map(Column::name)
                .anyMatch(column -> !columns.containsKey(column) && element.uses(column));
        return !standsOnDropped
                && !(element instanceof ForeignKey key && matches.refersToDropped(key))
                && comesBack(element, renames);
    }

    /** Returns whether the renames and then their inverses leave the element's SQL as it was. */
    private static boolean comesBack(TableElement element, List<RenameOrder.Step<QualifiedName, Identifier>> renames) {
        TableElement changed = element;
        for (RenameOrder.Step<QualifiedName, Identifier> step : renames) {
            changed = renamed(changed, step.from(), step.to());
        }
        for (int i = renames.size() - 1; i >= 0; i--) {
            changed = renamed(changed, renames.get(i).to(), renames.get(i).from());
        }
        return changed.equals(element);
    }

    /** Returns a constraint, index or row after a column is called otherwise. */
    static TableElement renamed(TableElement element, Identifier from, Identifier to) {
        if (element instanceof SeedRow row) {
            return row.withColumnRenamed(from, to);
        }
        if (element instanceof Index index) {
            return index.withColumnRenamed(from, to);
        }
        return element instanceof Constraint constraint ? constraint.withColumnRenamed(from, to) : element;
    }

    private static Table renamed(Table table, List<RenameOrder.Step<QualifiedName, Identifier>> renames) {
        Table changed = table;
        for (RenameOrder.Step<QualifiedName, Identifier> step : renames) {
            changed = changed.withColumnRenamed(step.from(), step.to());
        }
        return changed;
    }

    /** Returns whether the table has another name afterwards. */
    boolean isRenamed() {
        return !before.name().equals(after.name());
    }
}

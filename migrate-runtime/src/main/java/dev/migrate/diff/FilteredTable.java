package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.TableOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table within a filter that is there before and afterwards, with columns outside.
 *
 * @param before the table before
 * @param after the table as it is wanted
 * @param outsideBefore the columns of {@code before} that stay as they are
 * @param outsideAfter the columns of {@code after} that are passed over
 * @param kept the constraints, indexes and rows of {@code before} that stay as they are
 * @param wanted the constraints, indexes and rows of {@code after} that come
 */
record FilteredTable(
        Table before,
        Table after,
        ExcludedColumns outsideBefore,
        ExcludedColumns outsideAfter,
        List<TableElement> kept,
        List<TableElement> wanted) {

    /** What a table has one of by this name. */
    private record Key(Class<?> kind, String name) {

        static Key of(TableElement element) {
            if (element instanceof PrimaryKey) {
                return new Key(PrimaryKey.class, "");
            }
            if (element instanceof SeedRow row) {
                return new Key(SeedRow.class, row.key());
            }
            Identifier name = element instanceof Constraint constraint ? constraint.name() : ((Index) element).name();
            return new Key(element.getClass(), name.toString());
        }
    }

    /**
     * Tells what stays and what comes.
     *
     * @param outside whether a constraint or index before needs something outside of the filter
     * @param wantsOutside whether one that is wanted does
     */
    static FilteredTable of(
            ExcludedColumns before,
            ExcludedColumns after,
            Predicate<TableElement> outside,
            Predicate<TableElement> wantsOutside) {
        Set<Key> following = connections(after.table()).stream()
                .filter(wantsOutside)
                .map(Key::of)
                .collect(Collectors.toSet());
        List<TableElement> kept = connections(before.table()).stream()
                .filter(element -> outside.test(element) || following.contains(Key.of(element)))
                .toList();
        Set<Key> taken = kept.stream().map(Key::of).collect(Collectors.toSet());
        List<TableElement> wanted = connections(after.table()).stream()
                .filter(element -> !wantsOutside.test(element) && !taken.contains(Key.of(element)))
                .toList();
        return new FilteredTable(before.table(), after.table(), before, after, kept, wanted);
    }

    private static List<TableElement> connections(Table table) {
        return table.elements().stream()
                .filter(element -> !(element instanceof Column) && !(element instanceof TableOption))
                .toList();
    }

    /** Returns the columns before that what is kept stands on. */
    Set<Identifier> neededColumns() {
        return before.columns().stream()
                .map(Column::name)
                .filter(column -> kept.stream().anyMatch(element -> element.uses(column)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Returns the table that is compared with the one before.
     *
     * @param needed the columns before that must stay though they are not wanted
     * @param follow gives a kept element its names after all renames
     * @throws HintException if a column that must stay and one that is wanted have one name
     */
    Table result(Set<Identifier> needed, UnaryOperator<TableElement> follow) {
        List<TableElement> elements = new ArrayList<>(columns(needed));
        kept.stream().map(follow).forEach(elements::add);
        elements.addAll(wanted);
        after.elements().stream().filter(TableOption.class::isInstance).forEach(elements::add);
        return Table.of(after.name(), elements);
    }

    private List<Column> columns(Set<Identifier> needed) {
        List<Column> columns = after.columns().stream()
                .filter(column -> !outsideAfter.names().contains(column.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<Identifier> wantedNames = columns.stream().map(Column::name).collect(Collectors.toSet());
        for (Column column : before.columns()) {
            if (outsideBefore.names().contains(column.name()) || needed.contains(column.name())) {
                requireFree(column.name(), wantedNames);
                columns.add(column);
            }
        }
        return columns;
    }

    private void requireFree(Identifier column, Set<Identifier> wantedNames) {
        if (wantedNames.contains(column)) {
            throw new HintException(
                    "migrate.excludeColumns",
                    "the column " + before.name() + "." + column + " must stay, but another one of " + after.name()
                            + " gets its name; let the filter pass both or none.");
        }
    }

    QualifiedName name() {
        return after.name();
    }
}

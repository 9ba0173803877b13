package dev.migrate.diff;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The columns of one table that are outside of a filter: those it does not pass, and those that need one of them.
 *
 * @param table the table
 * @param names the names of those columns
 */
record ExcludedColumns(Table table, Set<Identifier> names) {

    ExcludedColumns {
        names = Set.copyOf(names);
    }

    /**
     * Finds them.
     *
     * @param excluded whether a column is excluded for its name
     * @param lacking whether an enum type is out of reach
     */
    static ExcludedColumns of(Table table, Predicate<Identifier> excluded, Predicate<QualifiedName> lacking) {
        Set<Identifier> names = new HashSet<>();
        for (Column column : table.columns()) {
            boolean ofLackingType = column.type() instanceof ColumnType.NamedEnum named && lacking.test(named.type());
            if (ofLackingType || excluded.test(column.name())) {
                names.add(column.name());
            }
        }
        return new ExcludedColumns(table, withComputed(table, names));
    }

    /** Returns these and further ones, with the columns that are computed from those. */
    ExcludedColumns and(Set<Identifier> others) {
        Set<Identifier> all = new HashSet<>(names);
        all.addAll(others);
        return new ExcludedColumns(table, withComputed(table, all));
    }

    private static Set<Identifier> withComputed(Table table, Set<Identifier> names) {
        boolean grown = !names.isEmpty();
        while (grown) {
            Set<Identifier> seen = Set.copyOf(names);
            table.columns().stream()
                    .filter(column -> isComputedFrom(column, seen))
                    .map(Column::name)
                    .forEach(names::add);
            grown = names.size() > seen.size();
        }
        return names;
    }

    private static boolean isComputedFrom(Column column, Set<Identifier> names) {
        Column.GeneratedValue value = column.generated();
        return value != null && uses(new CheckConstraint(column.name(), value.expression()), names);
    }

    /** Returns whether a constraint or index stands on one of the columns. */
    boolean isUsedBy(TableElement element) {
        return uses(element, names);
    }

    /** Returns whether a foreign key refers to one of the columns. */
    boolean isReferredToBy(ForeignKey key) {
        return key.targetColumns().stream().anyMatch(names::contains);
    }

    static boolean uses(TableElement element, Set<Identifier> columns) {
        return columns.stream().anyMatch(element::uses);
    }
}

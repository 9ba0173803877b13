package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

/** Names of constraints and indexes that follow the names of their table and columns. */
final class ConventionalNames {

    private static final NamingConvention NAMING = NamingConvention.DEFAULT;

    private ConventionalNames() {}

    /** Returns {@code renamed} with each name anew that came from the convention in {@code before}. */
    static Table following(Table before, Table renamed) {
        List<TableElement> elements = renamed.elements().stream()
                .map(element -> following(before, renamed, element))
                .toList();
        return Table.of(renamed.name(), elements);
    }

    private static TableElement following(Table before, Table renamed, TableElement element) {
        if (element instanceof Constraint constraint) {
            Constraint old = before.constraint(constraint.name()).orElseThrow();
            return isConventional(before, old) ? constraint.named(nameOf(renamed, constraint)) : constraint;
        }
        if (element instanceof Index index) {
            Index old = before.index(index.name()).orElseThrow();
            return old.name().equals(nameOf(before, old)) ? index.named(nameOf(renamed, index)) : index;
        }
        return element;
    }

    private static boolean isConventional(Table table, Constraint constraint) {
        return constraint.name().equals(nameOf(table, constraint));
    }

    private static Identifier nameOf(Table table, Constraint constraint) {
        Identifier name = table.name().name();
        if (constraint instanceof PrimaryKey key) {
            return NAMING.primaryKey(name, key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return NAMING.unique(name, unique.columns());
        }
        return constraint instanceof ForeignKey key
                ? NAMING.foreignKey(name, key.columns(), key.target().name(), key.targetColumns())
                : constraint.name();
    }

    private static Identifier nameOf(Table table, Index index) {
        List<Identifier> columns = index.columns().stream()
                .map(IndexColumn::column)
                .filter(Objects::nonNull)
                .toList();
        return NAMING.index(table.name().name(), columns);
    }
}

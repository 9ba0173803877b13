package dev.migrate.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the constraint's name
 * @param columns the columns in their order, at least one
 */
public record UniqueConstraint(Identifier name, List<Identifier> columns) implements Constraint {

    public UniqueConstraint {
        columns = ColumnNames.checked(columns, "unique constraint", name);
    }

    @Override
    public UniqueConstraint named(Identifier newName) {
        return new UniqueConstraint(newName, columns);
    }

    @Override
    public UniqueConstraint withColumnRenamed(Identifier from, Identifier to) {
        return new UniqueConstraint(name, ColumnNames.renamed(columns, from, to));
    }

    @Override
    public boolean uses(Identifier column) {
        return columns.contains(column);
    }
}

package dev.migrate.schema;

import java.util.List;

/**
 * The primary key of a table.
 *
 * @param name the constraint's name; MariaDB and MySQL always call it {@code PRIMARY}
 * @param columns the key's columns in their order, at least one
 */
public record PrimaryKey(Identifier name, List<Identifier> columns) implements Constraint {

    public PrimaryKey {
        columns = ColumnNames.checked(columns, "primary key", name);
    }

    @Override
    public PrimaryKey named(Identifier newName) {
        return new PrimaryKey(newName, columns);
    }

    @Override
    public PrimaryKey withColumnRenamed(Identifier from, Identifier to) {
        return new PrimaryKey(name, ColumnNames.renamed(columns, from, to));
    }

    @Override
    public boolean uses(Identifier column) {
        return columns.contains(column);
    }
}

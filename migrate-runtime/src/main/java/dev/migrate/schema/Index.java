package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table.
 *
 * @param name the index's name
 * @param columns its parts in their order, at least one
 * @param unique whether two rows with the same parts are refused
 * @param where the SQL condition of the rows it holds, or null for all
 * @param method the access method's name, or null for the database's usual one
 * @param include further columns that it holds without ordering by them
 * @param storage SQL of storage parameters that PostgreSQL takes as it is, such as {@code fillfactor = 70}, or null
 */
public record Index(
        Identifier name,
        List<IndexColumn> columns,
        boolean unique,
        @Nullable String where,
        @Nullable String method,
        List<Identifier> include,
        @Nullable String storage)
        implements TableElement {

    public Index {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The index " + name + " has no column; name at least one.");
        }
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** Creates an index without storage parameters. */
    public Index(
            Identifier name,
            List<IndexColumn> columns,
            boolean unique,
            @Nullable String where,
            @Nullable String method,
            List<Identifier> include) {
        this(name, columns, unique, where, method, include, null);
    }

    /** Returns this index, holding only the rows that fulfil the SQL condition {@code condition}. */
    public Index where(String condition) {
        return new Index(name, columns, unique, condition, method, include, storage);
    }

    /** Returns this index with an access method such as {@code gin}. */
    public Index using(String accessMethod) {
        return new Index(name, columns, unique, where, accessMethod, include, storage);
    }

    /** Returns this index, holding further columns. */
    public Index including(String... further) {
        return new Index(
                name,
                columns,
                unique,
                where,
                method,
                List.of(further).stream().map(Identifier::of).toList(),
                storage);
    }

    /** Returns this index with storage parameters such as {@code fillfactor = 70}, which only PostgreSQL knows. */
    public Index with(String parameters) {
        return new Index(name, columns, unique, where, method, include, parameters);
    }

    /** Returns this index with another name. */
    public Index named(Identifier newName) {
        return new Index(newName, columns, unique, where, method, include, storage);
    }

    /** Returns this index after the column {@code from} of its table is called {@code to}. */
    public Index withColumnRenamed(Identifier from, Identifier to) {
        return new Index(
                name,
                columns.stream()
                        .map(column -> column.withColumnRenamed(from, to))
                        .toList(),
                unique,
                where == null ? null : SqlText.withNameReplaced(where, from, to),
                method,
                ColumnNames.renamed(include, from, to),
                storage);
    }

    /** Returns whether the column is a part of this index, held by it, or named in an expression or the condition. */
    @Override
    public boolean uses(Identifier column) {
        return include.contains(column)
                || columns.stream().anyMatch(part -> part.uses(column))
                || (where != null && SqlText.mentions(where, column));
    }
}

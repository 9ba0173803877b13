package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Table} or one of its kin says.
 *
 * @param name the name, or null for the implicit one
 * @param schema the schema, or null for the connection's
 * @param catalog the catalog, or null for the connection's
 * @param uniques the unique constraints
 * @param indexes the indexes
 * @param checks the check constraints
 * @param comment the comment, or null
 * @param options the SQL after the table, or null
 */
public record TableSpec(
        @Nullable String name,
        @Nullable String schema,
        @Nullable String catalog,
        List<UniqueSpec> uniques,
        List<IndexSpec> indexes,
        List<CheckSpec> checks,
        @Nullable String comment,
        @Nullable String options) {

    /** Nothing is written. */
    public static final TableSpec IMPLICIT =
            new TableSpec(null, null, null, List.of(), List.of(), List.of(), null, null);

    /** Returns this with other checks. */
    public TableSpec withChecks(List<CheckSpec> newChecks) {
        return new TableSpec(name, schema, catalog, uniques, indexes, newChecks, comment, options);
    }

    /** Returns this with another comment. */
    public TableSpec withComment(String newComment) {
        return new TableSpec(name, schema, catalog, uniques, indexes, checks, newComment, options);
    }

    /**
     * What {@code @UniqueConstraint} says.
     *
     * @param name the name, or null for the convention's
     * @param columns logical or physical names of columns
     */
    public record UniqueSpec(@Nullable String name, List<String> columns) {}

    /**
     * What {@code @Index} says.
     *
     * @param name the name, or null for the convention's
     * @param columnList names of columns, each perhaps with {@code asc} or {@code desc}, separated by commas
     * @param unique whether it is a unique constraint
     */
    public record IndexSpec(@Nullable String name, String columnList, boolean unique) {}
}

package dev.migrate.schema;

import java.util.Map;
import java.util.Optional;

/**
 * The origins of all tables and columns of a schema.
 *
 * <p>It stands beside the schema rather than in it: two schemas are equal whatever mapping they come from, and a revision
 * says nothing of entities.
 *
 * @param tables the origin of each table by name
 * @param columns the origin of each column, by table and by column name
 */
public record Provenance(Map<QualifiedName, Origin> tables, Map<QualifiedName, Map<Identifier, Origin>> columns) {

    private static final Provenance NONE = new Provenance(Map.of(), Map.of());

    public Provenance {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
    }

    /** Returns the provenance that knows no origin. */
    public static Provenance none() {
        return NONE;
    }

    /** Returns where the table comes from, or empty if that is not known. */
    public Optional<Origin> of(QualifiedName table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** Returns where the column comes from, or empty if that is not known. */
    public Optional<Origin> of(QualifiedName table, Identifier column) {
        return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(column));
    }
}

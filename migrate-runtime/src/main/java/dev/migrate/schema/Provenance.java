package dev.migrate.schema;

import java.util.Map;
import java.util.Optional;

/**
 * The origins of all tables and columns of a schema, and what their mapping says beyond it.
 *
 * <p>It stands beside the schema rather than in it: two schemas are equal whatever mapping they come from, and a revision
 * says nothing of entities.
 *
 * @param tables the origin of each table by name
 * @param columns the origin of each column, by table and by column name
 * @param facts what the mapping says that no DDL expresses
 */
public record Provenance(
        Map<QualifiedName, Origin> tables, Map<QualifiedName, Map<Identifier, Origin>> columns, MappingFacts facts) {

    private static final Provenance NONE = new Provenance(Map.of(), Map.of());

    public Provenance {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
    }

    /** Creates the provenance of a mapping that says nothing beyond the schema. */
    public Provenance(Map<QualifiedName, Origin> tables, Map<QualifiedName, Map<Identifier, Origin>> columns) {
        this(tables, columns, MappingFacts.none());
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

    /**
     * Returns whether both tell the same of the same tables and columns.
     *
     * <p>Former names do not count: they matter only while the old name is there.
     */
    public boolean agreesWith(Provenance other) {
        return tables.equals(other.tables)
                && columns.equals(other.columns)
                && facts.withoutFormerNames().equals(other.facts.withoutFormerNames());
    }
}

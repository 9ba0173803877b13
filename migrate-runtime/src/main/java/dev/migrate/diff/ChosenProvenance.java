package dev.migrate.diff;

import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A provenance that is put together from two, table by table and column by column. Mutable. */
final class ChosenProvenance {

    private final Map<QualifiedName, Origin> tables = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, Origin>> columns = new HashMap<>();
    private final Map<QualifiedName, List<String>> formerTables = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, ColumnFacts>> facts = new HashMap<>();

    /** Takes what {@code source} knows of the table itself. */
    void table(QualifiedName table, Provenance source) {
        source.of(table).ifPresent(origin -> tables.put(table, origin));
        if (!source.facts().formerNames(table).isEmpty()) {
            formerTables.put(table, source.facts().formerNames(table));
        }
    }

    /** Takes what {@code source} knows of a column, where its table is called {@code tableThere}. */
    void column(QualifiedName table, Identifier column, Provenance source, QualifiedName tableThere) {
        source.of(tableThere, column)
                .ifPresent(origin -> columns.computeIfAbsent(table, absent -> new HashMap<>())
                        .put(column, origin));
        facts.computeIfAbsent(table, absent -> new HashMap<>())
                .put(column, source.facts().of(tableThere, column));
    }

    /** Takes what {@code source} knows of the table and all its columns. */
    void whole(Table table, Provenance source) {
        table(table.name(), source);
        table.columns().forEach(column -> column(table.name(), column.name(), source, table.name()));
    }

    Provenance provenance() {
        return new Provenance(tables, columns, new MappingFacts(formerTables, facts));
    }
}

package dev.migrate.processor.schema;

import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what the mapping says of tables and columns that no DDL expresses. */
final class FactsBinder {

    private final FormerNamesResolution formerNames;

    FactsBinder(Model model) {
        this.formerNames = new FormerNamesResolution(model);
    }

    MappingFacts bind(List<TableDraft> tables) {
        Map<QualifiedName, List<String>> formerTables = new HashMap<>();
        Map<QualifiedName, Map<Identifier, ColumnFacts>> columns = new HashMap<>();
        for (TableDraft table : tables) {
            List<String> names = formerNames.ofTable(table.origin());
            if (!names.isEmpty()) {
                formerTables.put(table.name(), names);
            }
            columns.put(table.name(), columns(table));
        }
        return new MappingFacts(formerTables, columns);
    }

    private Map<Identifier, ColumnFacts> columns(TableDraft table) {
        Map<Identifier, ColumnFacts> facts = new HashMap<>();
        table.columns()
                .forEach(column ->
                        facts.put(column.name(), column.facts().formerNames(formerNames.ofColumn(column.origin()))));
        return facts;
    }
}

package dev.migrate.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the mapping says of tables and columns that no DDL expresses: former names, converters, discriminator values.
 *
 * <p>They stand beside the schema. A change of converters or discriminator values changes what the rows mean, although no
 * statement follows from it.
 *
 * @param formerTables what {@code @RenamedFrom} names, by table: former names of the table, or the text forms of its former
 *     origin
 * @param columns the facts of the columns of which there are any, by table and by column name
 */
public record MappingFacts(
        Map<QualifiedName, List<String>> formerTables, Map<QualifiedName, Map<Identifier, ColumnFacts>> columns) {

    private static final MappingFacts NONE = new MappingFacts(Map.of(), Map.of());

    public MappingFacts {
        formerTables = Map.copyOf(formerTables);
        columns = known(columns);
    }

    private static Map<QualifiedName, Map<Identifier, ColumnFacts>> known(
            Map<QualifiedName, Map<Identifier, ColumnFacts>> columns) {
        Map<QualifiedName, Map<Identifier, ColumnFacts>> known = new HashMap<>();
        columns.forEach((table, facts) -> {
            Map<Identifier, ColumnFacts> ofTable = new HashMap<>(facts);
            ofTable.values().removeIf(ColumnFacts.NONE::equals);
            if (!ofTable.isEmpty()) {
                known.put(table, Map.copyOf(ofTable));
            }
        });
        return Map.copyOf(known);
    }

    /** Returns the facts where nothing is said. */
    public static MappingFacts none() {
        return NONE;
    }

    /** Returns what {@code @RenamedFrom} names for a table, empty if there is no such annotation. */
    public List<String> formerNames(QualifiedName table) {
        return formerTables.getOrDefault(table, List.of());
    }

    /** Returns what is said of a column. */
    public ColumnFacts of(QualifiedName table, Identifier column) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(column, ColumnFacts.NONE);
    }

    /** Returns these facts without former names, which say nothing of what the rows mean. */
    public MappingFacts withoutFormerNames() {
        Map<QualifiedName, Map<Identifier, ColumnFacts>> unnamed = new HashMap<>();
        columns.forEach((table, facts) -> {
            Map<Identifier, ColumnFacts> ofTable = new HashMap<>();
            facts.forEach((column, each) -> ofTable.put(column, each.formerNames(List.of())));
            unnamed.put(table, ofTable);
        });
        return new MappingFacts(Map.of(), unnamed);
    }
}

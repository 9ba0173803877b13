package dev.migrate.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates schemas from a seed, and realistic changes of them.
 *
 * <p>The same seed and calls give the same schemas. Names are unique across the schema. Foreign keys refer to keys of the
 * same types, and form cycles now and then. Not thread-safe.
 *
 * <pre>{@code
 * SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
 * Snapshot before = generator.snapshot();
 * Snapshot after = generator.changed(before);
 * }</pre>
 */
public final class SchemaGenerator {

    private final Choices choices;
    private final GeneratedNames names;
    private final GeneratedColumns columns;
    private final GeneratedTables tables;
    private final boolean portable;

    private SchemaGenerator(long seed, boolean portable) {
        this.portable = portable;
        choices = new Choices(seed);
        names = new GeneratedNames(choices, portable);
        columns = new GeneratedColumns(choices, names, portable);
        tables = new GeneratedTables(choices, names, columns, portable);
    }

    /** Returns a generator of schemas with all that the model can hold, which no single database accepts. */
    public static SchemaGenerator ofEverything(long seed) {
        return new SchemaGenerator(seed, false);
    }

    /** Returns a generator of schemas that every supported database can create. */
    public static SchemaGenerator ofPortable(long seed) {
        return new SchemaGenerator(seed, true);
    }

    /** Returns a snapshot of 1 to 6 tables without revisions. */
    public Snapshot snapshot() {
        return snapshot(choices.between(1, 6));
    }

    /** Returns a snapshot of {@code count} tables without revisions. */
    public Snapshot snapshot(int count) {
        List<Identifier> namespaces = portable ? List.of() : namespaces();
        List<EnumType> enumTypes = portable ? List.of() : enumTypes();
        List<Table> unconnected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean placed = !namespaces.isEmpty() && choices.chance(20);
            unconnected.add(tables.next(placed ? choices.of(namespaces) : null, enumTypes));
        }
        List<Table> tablesOfAll = connected(unconnected);
        if (choices.chance(25)) {
            tablesOfAll.add(tables.numbers(keys(unconnected)));
        }
        Schema schema = new Schema(namespaces, enumTypes, sequences(), tablesOfAll);
        return new Snapshot(List.of(), schema, provenance(schema));
    }

    /**
     * Returns {@code before} after 1 to 5 changes such as a developer makes.
     *
     * <p>Renamed tables and columns keep their origin, where they have one.
     */
    public Snapshot changed(Snapshot before) {
        return new SchemaChanges(choices, names, columns, tables, portable, before).make(choices.between(1, 5));
    }

    /** Generators have keys of their own, or are named after their table. */
    private List<String> keys(List<Table> numbered) {
        List<String> keys = new ArrayList<>(List.of("it's \\ " + choices.number()));
        choices.some(numbered, 2).forEach(table -> keys.add(table.name().name().text()));
        return keys.stream().distinct().toList();
    }

    private List<Table> connected(List<Table> unconnected) {
        List<Table> connected = new ArrayList<>(unconnected);
        for (int i = 0; i < connected.size(); i++) {
            if (choices.chance(60)) {
                connected.set(i, tables.withForeignKey(connected.get(i), choices.of(unconnected)));
            }
        }
        return connected;
    }

    private List<Identifier> namespaces() {
        return choices.chance(30) ? List.of(names.next(), names.plain()) : List.of();
    }

    private List<EnumType> enumTypes() {
        return choices.chance(30)
                ? List.of(new EnumType(QualifiedName.of(names.next()), List.of("LOW", "MID", "it's high")))
                : List.of();
    }

    private List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        for (int i = choices.between(0, 2); i > 0; i--) {
            sequences.add(sequence());
        }
        return sequences;
    }

    private Sequence sequence() {
        Sequence sequence = Sequence.of(
                QualifiedName.of(names.next()), choices.between(1, 100), choices.of(List.of(1L, 50L, 100L)));
        return portable || choices.chance(70)
                ? sequence
                : sequence.between(1L, 100000L).cache(choices.between(1, 50)).cycle(choices.chance(50));
    }

    private Provenance provenance(Schema schema) {
        Map<QualifiedName, Origin> ofTables = new HashMap<>();
        Map<QualifiedName, Map<Identifier, Origin>> ofColumns = new HashMap<>();
        for (Table table : schema.tables()) {
            if (choices.chance(85)) {
                String entity = "app.Entity" + choices.number();
                ofTables.put(table.name(), new Origin(entity, null));
                Map<Identifier, Origin> origins = new HashMap<>();
                table.columns()
                        .forEach(column ->
                                origins.put(column.name(), new Origin(entity, "attribute" + choices.number())));
                ofColumns.put(table.name(), origins);
            }
        }
        return new Provenance(ofTables, ofColumns);
    }
}

package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Enumeration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes of a schema such as a developer makes of entities, with the provenance kept through renames. */
final class SchemaChanges {

    private final Choices choices;
    private final GeneratedNames names;
    private final GeneratedColumns columns;
    private final GeneratedTables tables;
    private final boolean portable;
    private final Map<QualifiedName, Origin> tableOrigins;
    private final Map<QualifiedName, Map<Identifier, Origin>> columnOrigins;
    private Schema schema;

    SchemaChanges(
            Choices choices,
            GeneratedNames names,
            GeneratedColumns columns,
            GeneratedTables tables,
            boolean portable,
            Snapshot before) {
        this.choices = choices;
        this.names = names;
        this.columns = columns;
        this.tables = tables;
        this.portable = portable;
        schema = before.schema();
        tableOrigins = new HashMap<>(before.provenance().tables());
        columnOrigins = new HashMap<>();
        before.provenance().columns().forEach((table, origins) -> columnOrigins.put(table, new HashMap<>(origins)));
    }

    Snapshot make(int count) {
        for (int i = 0; i < count; i++) {
            change();
        }
        return new Snapshot(List.of(), schema, new Provenance(tableOrigins, columnOrigins));
    }

    private void change() {
        switch (choices.between(0, 19)) {
            case 0 -> addTable();
            case 1 -> dropTable();
            case 2 -> anyTable().ifPresent(this::renameTable);
            case 3, 4 -> anyTable().ifPresent(this::renameColumn);
            case 5, 6 -> unseededTable().ifPresent(this::addColumn);
            case 7 -> unseededTable().ifPresent(this::dropColumn);
            case 8, 9, 10 -> unseededTable().ifPresent(this::alterColumn);
            case 11 ->
                unseededTable().ifPresent(table -> schema = schema.withReplaced(tables.withConstraintOrIndex(table)));
            case 12 -> unseededTable().ifPresent(this::dropConstraintOrIndex);
            case 13 -> unseededTable().ifPresent(this::addForeignKey);
            case 14 -> anyTable().ifPresent(this::changeOptions);
            case 15 -> swapTables();
            case 16 -> anyTable().ifPresent(this::swapColumns);
            case 17 -> anyTable().ifPresent(this::replaceTable);
            case 18 -> changeSeedRows();
            default -> changeSequencesOrEnumTypes();
        }
    }

    private Optional<Table> anyTable() {
        return choices.some(schema.tables(), 1).stream().findFirst();
    }

    /** Tables of id generators have no further columns, which a new row would lack. */
    private Optional<Table> unseededTable() {
        return choices
                .some(
                        schema.tables().stream()
                                .filter(table -> table.seedRows().isEmpty())
                                .toList(),
                        1)
                .stream()
                .findFirst();
    }

    private void addTable() {
        Table table = tables.next(null, schema.enumTypes());
        schema = schema.with(anyTable()
                .filter(parent -> choices.chance(60))
                .map(parent -> tables.withForeignKey(table, parent))
                .orElse(table));
    }

    private void dropTable() {
        anyTable().ifPresent(table -> {
            schema = schema.without(table).withTables(other -> withoutForeignKeysTo(other, table.name(), List.of()));
            tableOrigins.remove(table.name());
            columnOrigins.remove(table.name());
        });
    }

    private void renameTable(Table table) {
        renameTable(table, table.name().sibling(names.next()));
    }

    /** Lets two tables of proven origin change names. */
    private void swapTables() {
        List<Table> both = choices.some(
                schema.tables().stream()
                        .filter(table -> tableOrigins.containsKey(table.name()))
                        .toList(),
                2);
        if (both.size() == 2) {
            QualifiedName one = both.get(0).name();
            QualifiedName other = both.get(1).name();
            QualifiedName aside = QualifiedName.of(names.plain());
            renameTable(both.get(0), aside);
            renameTable(schema.table(other).orElseThrow(), one);
            renameTable(schema.table(aside).orElseThrow(), other);
        }
    }

    /** Gives a table of proven origin another name and its name to a new one. */
    private void replaceTable(Table table) {
        if (tableOrigins.containsKey(table.name())) {
            renameTable(table);
            Table created = tables.next(null, schema.enumTypes());
            schema = schema.with(ConventionalNames.following(created, created.named(table.name())));
        }
    }

    private void renameTable(Table table, QualifiedName to) {
        Table renamed = ConventionalNames.following(table, table.named(to));
        schema = schema.without(table)
                .with(renamed)
                .withTables(other ->
                        other.withForeignKeys(key -> key.target().equals(table.name()) ? key.withTarget(to) : key))
                .withTables(other -> withRowRenamed(
                        other, table.name().name().text(), to.name().text()));
        Optional.ofNullable(tableOrigins.remove(table.name())).ifPresent(origin -> tableOrigins.put(to, origin));
        Optional.ofNullable(columnOrigins.remove(table.name())).ifPresent(origins -> columnOrigins.put(to, origins));
    }

    private static Table withRowRenamed(Table table, String from, String to) {
        Optional<SeedRow> row = table.seedRow(from);
        return row.isEmpty() || table.seedRow(to).isPresent()
                ? table
                : table.without(row.orElseThrow()).with(row.orElseThrow().keyed(to));
    }

    /** Adds a row of an id generator, drops one, or lets one start with another number. */
    private void changeSeedRows() {
        List<Table> seeded = schema.tables().stream()
                .filter(table -> !table.seedRows().isEmpty())
                .toList();
        if (seeded.isEmpty()) {
            schema = schema.with(tables.numbers(List.of("all")));
            return;
        }
        Table table = choices.of(seeded);
        SeedRow row = choices.of(table.seedRows());
        schema = schema.withReplaced(
                switch (choices.between(0, 2)) {
                    case 0 -> tables.withSeedRow(table, "row " + choices.number());
                    case 1 -> table.without(row);
                    default ->
                        table.without(row)
                                .with(new SeedRow(
                                        row.keyColumn(),
                                        row.key(),
                                        row.valueColumn(),
                                        row.value() + 10,
                                        choices.between(1, 50)));
                });
    }

    private void renameColumn(Table table) {
        renameColumn(table, choices.of(table.columns()).name(), names.next());
    }

    /** Lets two columns of proven origin change names. */
    private void swapColumns(Table table) {
        List<Identifier> both = choices.some(
                columnOrigins.getOrDefault(table.name(), Map.of()).keySet().stream()
                        .sorted()
                        .toList(),
                2);
        if (both.size() == 2) {
            Identifier aside = names.plain();
            renameColumn(table, both.get(0), aside);
            renameColumn(schema.table(table.name()).orElseThrow(), both.get(1), both.get(0));
            renameColumn(schema.table(table.name()).orElseThrow(), aside, both.get(1));
        }
    }

    private void renameColumn(Table table, Identifier from, Identifier to) {
        Table renamed = ConventionalNames.following(table, table.withColumnRenamed(from, to));
        schema = schema.withReplaced(withComputedColumns(renamed, from, to))
                .withTables(other -> other.withForeignKeys(
                        key -> key.target().equals(table.name()) ? key.withTargetColumnRenamed(from, to) : key));
        Map<Identifier, Origin> origins = columnOrigins.getOrDefault(table.name(), new HashMap<>());
        Optional.ofNullable(origins.remove(from)).ifPresent(origin -> origins.put(to, origin));
    }

    private static Table withComputedColumns(Table table, Identifier from, Identifier to) {
        return withColumns(table, column -> {
            Column.GeneratedValue value = column.generated();
            return value == null
                    ? column
                    : column.generated(new Column.GeneratedValue(
                            SqlText.withNameReplaced(value.expression(), from, to), value.stored()));
        });
    }

    private static Table withColumns(Table table, UnaryOperator<Column> change) {
        return Table.of(
                table.name(),
                table.elements().stream()
                        .<TableElement>map(element -> element instanceof Column column ? change.apply(column) : element)
                        .toList());
    }

    private void addColumn(Table table) {
        Column column = columns.next(schema.enumTypes());
        schema = schema.withReplaced(table.with(column));
        Origin origin = tableOrigins.get(table.name());
        if (origin != null) {
            columnOrigins
                    .computeIfAbsent(table.name(), absent -> new HashMap<>())
                    .put(column.name(), new Origin(origin.entity(), "attribute" + choices.number()));
        }
    }

    private void dropColumn(Table table) {
        Identifier dropped = choices.of(table.columns()).name();
        if (table.columns().stream().noneMatch(column -> !uses(column, dropped))) {
            return;
        }
        List<TableElement> kept = new ArrayList<>(table.elements());
        kept.removeIf(element -> uses(element, dropped));
        schema = schema.withReplaced(Table.of(table.name(), kept))
                .withTables(other -> withoutForeignKeysTo(other, table.name(), List.of(dropped)));
        columnOrigins.getOrDefault(table.name(), new HashMap<>()).remove(dropped);
    }

    private static boolean uses(TableElement element, Identifier column) {
        if (element instanceof Column other) {
            Column.GeneratedValue value = other.generated();
            return other.name().equals(column) || (value != null && SqlText.mentions(value.expression(), column));
        }
        return element.uses(column);
    }

    /** Returns the table without foreign keys to those columns of the target, or to any for none. */
    private static Table withoutForeignKeysTo(Table table, QualifiedName target, List<Identifier> columns) {
        return Table.of(
                table.name(),
                table.elements().stream()
                        .filter(element -> !(element instanceof ForeignKey key
                                && key.target().equals(target)
                                && key.targetColumns().containsAll(columns)))
                        .toList());
    }

    private void alterColumn(Table table) {
        Column before = choices.of(table.columns());
        boolean connected = table.constraints().anyMatch(constraint -> constraint.uses(before.name()))
                || table.indexes().stream().anyMatch(index -> index.uses(before.name()))
                || table.seedRows().stream().anyMatch(row -> row.uses(before.name()))
                || table.columns().stream().anyMatch(other -> !other.equals(before) && uses(other, before.name()))
                || isReferredTo(table, before);
        Column after = connected || before.generated() != null ? commented(before) : altered(before);
        schema = schema.withReplaced(withColumns(table, column -> column.equals(before) ? after : column));
    }

    private boolean isReferredTo(Table table, Column column) {
        return schema.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key ->
                        key.target().equals(table.name()) && key.targetColumns().contains(column.name()));
    }

    private Column commented(Column column) {
        return column.comment(choices.chance(30) ? null : names.text());
    }

    private Column altered(Column column) {
        return switch (choices.between(0, 4)) {
            case 0 -> column.notNull(!column.notNull());
            case 1 -> column.defaultTo(column.defaultValue() == null ? columns.defaultOf(column.type()) : null);
            case 2 -> commented(column);
            case 3 ->
                column.type() instanceof Enumeration enumeration
                        ? column.type(columns.changed(enumeration)).defaultTo(null)
                        : column;
            default -> {
                ColumnType type = columns.type(schema.enumTypes());
                yield column.type(type).defaultTo(null).collate(null).checkNamed(null);
            }
        };
    }

    private void dropConstraintOrIndex(Table table) {
        List<TableElement> droppable = new ArrayList<>(table.indexes());
        droppable.addAll(table.foreignKeys());
        droppable.addAll(table.checks());
        droppable.addAll(table.exclusions());
        table.uniques().stream().filter(unique -> !isTarget(table, unique)).forEach(droppable::add);
        choices.some(droppable, 1).forEach(dropped -> schema = schema.withReplaced(table.without(dropped)));
    }

    private boolean isTarget(Table table, UniqueConstraint unique) {
        return schema.tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key ->
                        key.target().equals(table.name()) && key.targetColumns().equals(unique.columns()));
    }

    private void addForeignKey(Table child) {
        anyTable().ifPresent(parent -> schema = schema.withReplaced(tables.withForeignKey(child, parent)));
    }

    private void changeOptions(Table table) {
        Table commented = table.comment(choices.chance(30) ? null : names.text());
        schema = schema.withReplaced(
                portable || choices.chance(50)
                        ? commented
                        : commented.options(choices.chance(50) ? null : "engine = " + names.plain()));
    }

    private void changeSequencesOrEnumTypes() {
        if (!schema.enumTypes().isEmpty() && choices.chance(50)) {
            EnumType before = choices.of(schema.enumTypes());
            List<String> constants = new ArrayList<>(choices.some(
                    before.constants(), choices.between(1, before.constants().size())));
            constants.add(choices.between(0, constants.size()), "C" + choices.number());
            schema = schema.without(before).with(new EnumType(before.name(), constants));
        } else if (schema.sequences().isEmpty() || choices.chance(30)) {
            schema = schema.with(Sequence.of(QualifiedName.of(names.next()), choices.between(1, 9), 50));
        } else {
            Sequence before = choices.of(schema.sequences());
            schema = schema.without(before);
            schema = choices.chance(50)
                    ? schema
                    : schema.with(Sequence.of(before.name(), before.start() + 1, before.increment()));
        }
    }
}

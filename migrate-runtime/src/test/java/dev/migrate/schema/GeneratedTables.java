package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables with keys, constraints and indexes, and the foreign keys between them. */
final class GeneratedTables {

    private static final NamingConvention NAMING = NamingConvention.DEFAULT;

    private final Choices choices;
    private final GeneratedNames names;
    private final GeneratedColumns columns;
    private final boolean portable;

    GeneratedTables(Choices choices, GeneratedNames names, GeneratedColumns columns, boolean portable) {
        this.choices = choices;
        this.names = names;
        this.columns = columns;
        this.portable = portable;
    }

    /** Returns a table without foreign keys. */
    Table next(@Nullable Identifier namespace, List<EnumType> enumTypes) {
        Table table = Table.empty(new QualifiedName(null, namespace, names.next()));
        table = withKey(table);
        for (int i = choices.between(1, 6); i > 0; i--) {
            table = table.with(columns.next(enumTypes));
        }
        for (int i = choices.between(0, 3); i > 0; i--) {
            table = withConstraintOrIndex(table);
        }
        table = choices.chance(15) ? table.comment(names.text()) : table;
        return !portable && choices.chance(10)
                ? table.with(new TableOption.Options("engine = " + names.plain()))
                : table;
    }

    /** Returns the table of id generators, with rows. */
    Table numbers(List<String> keys) {
        Identifier key = names.next();
        Table table = Table.of(
                QualifiedName.of(names.next()),
                List.of(
                        Column.of(key, new ColumnType.Characters(255, false, false)),
                        Column.of(names.next(), new Simple(Simple.Kind.BIGINT)).nullable(),
                        new PrimaryKey(names.plain(), List.of(key))));
        for (String each : keys) {
            table = withSeedRow(table, each);
        }
        return table;
    }

    /** Returns the table with one more row if it is that of id generators and lacks a row of that key. */
    Table withSeedRow(Table table, String key) {
        PrimaryKey primary = table.primaryKey();
        if (primary == null || table.seedRow(key).isPresent()) {
            return table;
        }
        return table.columns().stream()
                .filter(column -> column.type().equals(new Simple(Simple.Kind.BIGINT)) && !column.notNull())
                .findFirst()
                .map(column -> table.with(
                        new SeedRow(primary.columns().get(0), key, column.name(), choices.between(0, 1), 50)))
                .orElse(table);
    }

    private Table withKey(Table table) {
        if (!portable && choices.chance(5)) {
            return table;
        }
        Table keyed = table.with(columns.key());
        if (choices.chance(10) && keyed.columns().get(0).identity() == null) {
            keyed = keyed.with(Column.of(names.next(), new Simple(Simple.Kind.INTEGER)));
        }
        List<Identifier> key =
                choices.some(keyed.columns().stream().map(Column::name).toList(), 2);
        return keyed.with(new PrimaryKey(name(NAMING.primaryKey(table.name().name(), key)), key));
    }

    /** Returns the table with one more unique constraint, check, index or computed column if its columns allow one. */
    Table withConstraintOrIndex(Table table) {
        return switch (choices.between(0, 6)) {
            case 0, 1 -> withUnique(table);
            case 2 -> withCheck(table);
            case 3 -> withComputedColumn(table);
            case 4 -> portable ? withIndex(table) : withExclusion(table);
            default -> withIndex(table);
        };
    }

    private Table withUnique(Table table) {
        List<Identifier> key = indexable(table);
        Identifier name = name(NAMING.unique(table.name().name(), key.isEmpty() ? List.of(names.plain()) : key));
        return key.isEmpty() || isTaken(table, name)
                ? table
                : table.with(withOptions(table, new UniqueConstraint(name, key)));
    }

    private UniqueConstraint withOptions(Table table, UniqueConstraint unique) {
        UniqueConstraint timed =
                choices.chance(10) ? unique.timing(choices.of(List.of(ForeignKey.Timing.values()))) : unique;
        Optional<Column> further = choices.chance(10) ? plainNumber(table) : Optional.empty();
        UniqueConstraint including =
                further.map(column -> timed.including(column.name().toString())).orElse(timed);
        return !portable && choices.chance(10) ? including.nullsAreNotDistinct() : including;
    }

    private Table withExclusion(Table table) {
        Optional<Column> number = plainNumber(table);
        if (number.isEmpty()) {
            return table;
        }
        Identifier column = number.orElseThrow().name();
        ExclusionConstraint exclusion = new ExclusionConstraint(
                names.plain(),
                List.of(new ExclusionConstraint.Part(choices.of(partsOf(column)), "=")),
                choices.chance(50) ? "gist" : null,
                choices.chance(30) ? column.text() + " > 0" : null,
                choices.of(List.of(ForeignKey.Timing.values())));
        return table.with(exclusion);
    }

    private static List<IndexColumn> partsOf(Identifier column) {
        return List.of(IndexColumn.of(column), new IndexColumn(null, "abs(" + column.text() + ")", false));
    }

    private Table withCheck(Table table) {
        return plainNumber(table)
                .map(column -> table.with(
                        new CheckConstraint(names.plain(), column.name().text() + " >= " + choices.between(-99, 0))))
                .orElse(table);
    }

    private Table withComputedColumn(Table table) {
        return plainNumber(table)
                .map(column -> table.with(columns.computedFrom(column)))
                .orElse(table);
    }

    private Table withIndex(Table table) {
        List<Identifier> key = indexable(table);
        if (key.isEmpty()) {
            return table;
        }
        List<IndexColumn> parts = key.stream()
                .map(column -> indexPart(table.column(column).orElseThrow()))
                .toList();
        Identifier name = name(NAMING.index(table.name().name(), key));
        boolean unique = choices.chance(20) && parts.stream().allMatch(part -> part.length() == null);
        Index index = new Index(name, parts, unique, null, null, List.of());
        index = choices.chance(5) ? index.with("fillfactor=70") : index;
        return isTaken(table, name) ? table : table.with(portable ? index : withRareAttributes(table, index));
    }

    private IndexColumn indexPart(Column column) {
        IndexColumn part = new IndexColumn(column.name(), null, choices.chance(20));
        part = choices.chance(5) ? part.nullsFirst() : choices.chance(5) ? part.nullsLast() : part;
        boolean text = column.type() instanceof ColumnType.Characters characters
                && !characters.fixed()
                && !characters.national()
                && column.collation() == null;
        part = text && choices.chance(10) ? part.operatorClass("varchar_pattern_ops") : part;
        return text && choices.chance(10) ? part.length(5) : part;
    }

    private Index withRareAttributes(Table table, Index index) {
        Optional<Column> number = plainNumber(table);
        if (number.isEmpty() || choices.chance(60)) {
            return index;
        }
        String name = number.orElseThrow().name().text();
        return switch (choices.between(0, 3)) {
            case 0 -> index.where(name + " is not null");
            case 1 -> index.using("hash");
            case 2 -> index.including(name);
            default ->
                new Index(
                        index.name(),
                        List.of(new IndexColumn(null, "abs(" + name + ")", false)),
                        false,
                        null,
                        null,
                        List.of());
        };
    }

    /** Returns {@code child} with columns that refer to the key of {@code parent}, if it has a key. */
    Table withForeignKey(Table child, Table parent) {
        List<Identifier> target = keyOf(parent);
        boolean mayBeNull = child.name().equals(parent.name()) || choices.chance(60);
        Table changed = child;
        List<Identifier> referring = new ArrayList<>();
        for (Identifier column : target) {
            Identifier name = names.next();
            ColumnType type = parent.column(column).orElseThrow().type();
            changed = changed.with(Column.of(name, type).notNull(!mayBeNull));
            referring.add(name);
        }
        return target.isEmpty() ? child : changed.with(foreignKey(child, referring, parent, target, mayBeNull));
    }

    private ForeignKey foreignKey(
            Table child, List<Identifier> referring, Table parent, List<Identifier> target, boolean mayBeNull) {
        Identifier name = name(
                NAMING.foreignKey(child.name().name(), referring, parent.name().name(), target));
        ForeignKey key = new ForeignKey(
                name,
                referring,
                parent.name(),
                target,
                choices.chance(30)
                        ? mayBeNull ? ReferentialAction.SET_NULL : ReferentialAction.CASCADE
                        : ReferentialAction.NO_ACTION,
                choices.chance(10) ? ReferentialAction.RESTRICT : ReferentialAction.NO_ACTION,
                ForeignKey.Timing.NOT_DEFERRABLE);
        key = !portable && choices.chance(10) ? key.matchFull() : key;
        return portable || choices.chance(80) ? key : key.timing(choices.of(List.of(ForeignKey.Timing.values())));
    }

    private List<Identifier> keyOf(Table parent) {
        Optional<UniqueConstraint> unique = parent.uniques().stream()
                .filter(each -> each.timing() == ForeignKey.Timing.NOT_DEFERRABLE)
                .findFirst();
        if (unique.isPresent() && choices.chance(20)) {
            return unique.orElseThrow().columns();
        }
        PrimaryKey key = parent.primaryKey();
        return key == null ? List.of() : key.columns();
    }

    private List<Identifier> indexable(Table table) {
        return choices.some(
                table.columns().stream()
                        .filter(column -> column.generated() == null && isIndexable(column.type()))
                        .map(Column::name)
                        .toList(),
                choices.between(1, 2));
    }

    private static boolean isIndexable(ColumnType type) {
        return type instanceof ColumnType.Decimal
                || type instanceof ColumnType.Temporal
                || (type instanceof ColumnType.Characters text && text.length() <= 255)
                || (type instanceof Simple simple
                        && simple.kind() != Simple.Kind.JSON
                        && simple.kind() != Simple.Kind.XML
                        && simple.kind() != Simple.Kind.INET);
    }

    private Optional<Column> plainNumber(Table table) {
        return choices
                .some(
                        table.columns().stream()
                                .filter(column -> isPlainNumber(table, column))
                                .toList(),
                        1)
                .stream()
                .findFirst();
    }

    private static boolean isPlainNumber(Table table, Column column) {
        boolean inKey = table.constraints().anyMatch(constraint -> constraint.uses(column.name()));
        return !inKey
                && !column.name().quoted()
                && column.generated() == null
                && column.identity() == null
                && (column.type() instanceof ColumnType.Decimal
                        || (column.type() instanceof Simple simple
                                && (simple.kind() == Simple.Kind.INTEGER || simple.kind() == Simple.Kind.BIGINT)));
    }

    private Identifier name(Identifier conventional) {
        return choices.chance(85) ? conventional : names.plain();
    }

    private static boolean isTaken(Table table, Identifier name) {
        return table.constraint(name).isPresent() || table.index(name).isPresent();
    }
}

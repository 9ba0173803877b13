package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of every type, with the attributes that fit it. */
final class GeneratedColumns {

    private static final List<Simple.Kind> PORTABLE_KINDS = List.of(
            Simple.Kind.BOOLEAN,
            Simple.Kind.SMALLINT,
            Simple.Kind.INTEGER,
            Simple.Kind.BIGINT,
            Simple.Kind.DOUBLE,
            Simple.Kind.DATE,
            Simple.Kind.UUID);
    private static final List<Integer> LENGTHS = List.of(10, 50, 100, 255, 500);
    private static final List<String> CONSTANTS = List.of("NEW", "PAID", "SENT", "DONE", "OPEN", "VOID");
    private static final List<String> HOSTILE_CONSTANTS = List.of("it's", "a, b", "(x)", "日本", "line\nend", " ");

    private final Choices choices;
    private final GeneratedNames names;
    private final boolean portable;

    GeneratedColumns(Choices choices, GeneratedNames names, boolean portable) {
        this.choices = choices;
        this.names = names;
        this.portable = portable;
    }

    /** Returns a column for values, named as no other. */
    Column next(List<EnumType> enumTypes) {
        ColumnType type = type(enumTypes);
        Column column = Column.of(names.next(), type)
                .notNull(choices.chance(50))
                .defaultTo(choices.chance(30) ? defaultOf(type) : null)
                .comment(choices.chance(15) ? names.text() : null);
        return portable ? column : withRareAttributes(column);
    }

    private Column withRareAttributes(Column column) {
        boolean checked = column.type() instanceof Enumeration && choices.chance(30);
        boolean characters = column.type() instanceof ColumnType.Characters && choices.chance(10);
        return column.checkNamed(checked ? names.next() : null).collate(characters ? "C" : null);
    }

    /** Returns a column computed from {@code source}, which is a number with a plain name. */
    Column computedFrom(Column source) {
        return Column.of(names.plain(), new Simple(Simple.Kind.BIGINT))
                .nullable()
                .generatedAs(source.name().text() + " + 1");
    }

    /** Returns a column that can be a key by itself. */
    Column key() {
        int kind = choices.between(0, 9);
        Identifier name = choices.chance(60) ? Identifier.of("id") : names.next();
        if (kind < 4) {
            return Column.of(name, new Simple(Simple.Kind.UUID));
        }
        if (kind < 6) {
            Column numbered = Column.of(name, new Simple(Simple.Kind.BIGINT)).autoIncrement();
            return choices.chance(20) ? numbered.alwaysNumbered() : numbered;
        }
        return Column.of(name, kind < 9 ? new Simple(Simple.Kind.BIGINT) : new ColumnType.Characters(40, false, false));
    }

    ColumnType type(List<EnumType> enumTypes) {
        if (!portable && !enumTypes.isEmpty() && choices.chance(10)) {
            return new ColumnType.NamedEnum(choices.of(enumTypes).name());
        }
        return portable || choices.chance(70) ? portableType() : rareType();
    }

    private ColumnType portableType() {
        return switch (choices.between(0, 9)) {
            case 0, 1 -> new Simple(choices.of(PORTABLE_KINDS));
            case 2, 3, 4 -> new ColumnType.Characters(choices.of(LENGTHS), false, false);
            case 5 -> decimal();
            case 6 -> new Temporal(true, 6, choices.chance(50));
            case 7 -> enumeration(CONSTANTS);
            case 8 -> new Simple(Simple.Kind.INTEGER);
            default ->
                choices.chance(50)
                        ? new LargeObject(LargeObject.Content.CHARACTERS, null)
                        : new ColumnType.Bytes(choices.of(List.of(16, 100, 255)), false);
        };
    }

    private ColumnType rareType() {
        return switch (choices.between(0, 9)) {
            case 0 -> new Simple(choices.of(List.of(Simple.Kind.values())));
            case 1 -> new ColumnType.Characters(choices.of(LENGTHS), choices.chance(50), choices.chance(50));
            case 2 -> new ColumnType.Bytes(choices.of(LENGTHS), choices.chance(50));
            case 3 -> new ColumnType.FloatingPoint(choices.between(1, 53));
            case 4 -> new Temporal(choices.chance(50), choices.between(0, 9), choices.chance(50));
            case 5 -> new ColumnType.Interval(choices.between(0, 9));
            case 6 -> largeObject();
            case 7 -> array();
            case 8 -> new ColumnType.Custom(choices.of(List.of("geometry(point, 4326)", "varchar(7) array", "citext")));
            default -> enumeration(HOSTILE_CONSTANTS);
        };
    }

    private ColumnType array() {
        ColumnType element = type(List.of());
        Integer length = choices.chance(50) ? choices.between(1, 20) : null;
        ColumnType.Array array = new ColumnType.Array(element, length);
        if (length == null || length > 10) {
            return array;
        }
        return array.or(length > 5 ? new Simple(Simple.Kind.JSON) : new ColumnType.Bytes(length, false));
    }

    /** Leaves two digits before the point, for what {@link #defaultOf} returns. */
    private ColumnType decimal() {
        int precision = choices.between(4, 38);
        return new ColumnType.Decimal(precision, choices.between(0, Math.min(precision - 2, 10)));
    }

    private ColumnType largeObject() {
        return new LargeObject(
                choices.of(List.of(LargeObject.Content.values())),
                choices.chance(50) ? Long.valueOf(choices.between(1, 1 << 30)) : null);
    }

    private ColumnType enumeration(List<String> constants) {
        Enumeration.Storage storage = choices.of(List.of(Enumeration.Storage.values()));
        int length = choices.chance(70) ? Enumeration.DEFAULT_LENGTH : choices.of(LENGTHS);
        return new Enumeration(choices.some(constants, choices.between(1, constants.size())), storage, length);
    }

    /** Returns another list of constants for the enumeration: one more, one less, or in another order. */
    Enumeration changed(Enumeration before) {
        List<String> constants = new ArrayList<>(before.constants());
        if (choices.chance(40)) {
            constants.add("C" + choices.number());
        } else if (constants.size() > 1 && choices.chance(50)) {
            constants.remove(choices.between(0, constants.size() - 1));
        } else {
            constants = new ArrayList<>(choices.some(constants, constants.size()));
        }
        return new Enumeration(constants, before.storage(), before.length());
    }

    /** Returns an SQL literal that the type accepts on every database, or null if there is none. */
    @Nullable
    String defaultOf(ColumnType type) {
        if (type instanceof Simple simple) {
            return switch (simple.kind()) {
                case BOOLEAN -> choices.of(List.of("true", "false"));
                case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> Integer.toString(choices.between(0, 99));
                case DATE, UUID, JSON, XML, INET -> null;
            };
        }
        if (type instanceof ColumnType.Decimal) {
            return Integer.toString(choices.between(0, 99));
        }
        if (type instanceof Enumeration enumeration) {
            return enumeration.storage() == Enumeration.Storage.ORDINAL
                    ? "0"
                    : '\'' + choices.of(enumeration.constants()).replace("'", "''") + '\'';
        }
        return type instanceof ColumnType.Characters ? choices.of(List.of("''", "'it''s'", "'x'")) : null;
    }
}

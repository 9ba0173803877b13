package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.TypeFamily;

/** The expressions that convert the values of a SQLite column whose type changes to another family. */
final class SqliteCast {

    private SqliteCast() {}

    static String of(String column, ColumnType from, ColumnType to) {
        if (isUuid(from) && TypeFamily.of(to) == TypeFamily.TEXT) {
            return textOfUuid(column);
        }
        if (isUuid(to) && TypeFamily.of(from) == TypeFamily.TEXT) {
            return "unhex(" + column + ", '-')";
        }
        return TypeFamily.of(from) == TypeFamily.of(to) ? column : cast(column, to);
    }

    private static boolean isUuid(ColumnType type) {
        return type instanceof Simple simple && simple.kind() == Simple.Kind.UUID;
    }

    private static String textOfUuid(String column) {
        String hex = "lower(hex(" + column + "))";
        return "substr(" + hex + ", 1, 8) || '-' || substr(" + hex + ", 9, 4) || '-' || substr(" + hex
                + ", 13, 4) || '-' || substr(" + hex + ", 17, 4) || '-' || substr(" + hex + ", 21)";
    }

    private static String cast(String column, ColumnType to) {
        return switch (TypeFamily.of(to)) {
            case TEXT, LARGE_TEXT -> "cast(" + column + " as text)";
            case BYTES, LARGE_BYTES -> "cast(" + column + " as blob)";
            case NUMBER, BOOLEAN -> "cast(" + column + " as numeric)";
            case TEMPORAL, OTHER -> column;
        };
    }
}

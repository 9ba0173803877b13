package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.TypeFamily;
import java.util.Optional;

/**
 * The expressions that convert the rows of a PostgreSQL column whose type changes to another family.
 *
 * <p>None is a cast to {@code varchar(n)}: that would cut values off where PostgreSQL otherwise refuses what is too long.
 */
final class PostgreSqlCast {

    private PostgreSqlCast() {}

    /** Returns the expression, or empty where PostgreSQL converts by itself. */
    static Optional<String> of(TypeNames types, String column, ColumnType from, ColumnType to) {
        if (from instanceof Temporal before && to instanceof Temporal after && before.date() && after.date()) {
            return before.withTimeZone() == after.withTimeZone()
                    ? Optional.empty()
                    : Optional.of(column + " at time zone 'UTC'");
        }
        TypeFamily source = TypeFamily.of(from);
        TypeFamily target = TypeFamily.of(to);
        return source == target && source != TypeFamily.OTHER
                ? Optional.empty()
                : Optional.of(cast(types, column, from, to));
    }

    private static String cast(TypeNames types, String column, ColumnType from, ColumnType to) {
        TypeFamily source = TypeFamily.of(from);
        if (to instanceof LargeObject large) {
            boolean bytes = large.content() == LargeObject.Content.BYTES;
            return "lo_from_bytea(0, "
                    + (bytes ? bytes(column, from) : "convert_to(" + text(column, from) + ", 'UTF8')") + ")";
        }
        String type = types.sql(to);
        return switch (TypeFamily.of(to)) {
            case BYTES -> bytes(column, from);
            case BOOLEAN -> source == TypeFamily.NUMBER ? column + " <> 0" : text(column, from) + "::boolean";
            case NUMBER ->
                source == TypeFamily.BOOLEAN ? column + "::integer::" + type : text(column, from) + "::" + type;
            case TEXT -> text(column, from);
            case LARGE_TEXT, LARGE_BYTES, OTHER -> text(column, from) + "::" + type;
            case TEMPORAL -> source == TypeFamily.TEMPORAL ? column + "::" + type : text(column, from) + "::" + type;
        };
    }

    static String text(String column, ColumnType from) {
        return switch (TypeFamily.of(from)) {
            case TEXT -> column;
            case BYTES -> "convert_from(" + column + ", 'UTF8')";
            case LARGE_TEXT, LARGE_BYTES -> "convert_from(lo_get(" + column + "), 'UTF8')";
            case NUMBER, BOOLEAN, TEMPORAL, OTHER -> column + "::text";
        };
    }

    private static String bytes(String column, ColumnType from) {
        return switch (TypeFamily.of(from)) {
            case BYTES -> column;
            case LARGE_TEXT, LARGE_BYTES -> "lo_get(" + column + ")";
            case TEXT, NUMBER, BOOLEAN, TEMPORAL, OTHER -> "convert_to(" + text(column, from) + ", 'UTF8')";
        };
    }
}

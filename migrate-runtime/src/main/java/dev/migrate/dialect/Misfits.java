package dev.migrate.dialect;

import dev.migrate.operation.Casts;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.TypeFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The conditions, as SQL, of rows whose value of a column does not fit another definition of it.
 *
 * <p>A class for each database has its words. Where none tell whether a value converts, there is no condition: then the
 * conversion itself fails.
 */
abstract class Misfits {

    private final Definitions definitions;

    Misfits(Definitions definitions) {
        this.definitions = definitions;
    }

    final TypeNames types() {
        return definitions.types();
    }

    /** Returns the condition, or empty if every value fits as far as can be told. */
    final Optional<String> condition(Column before, Column after) {
        String column = definitions.names().sql(before.name());
        List<String> conditions = new ArrayList<>();
        if (after.notNull() && !before.notNull()) {
            conditions.add(column + " is null");
        }
        if (Casts.between(before.type(), after.type()) == Casts.Cast.NONE) {
            conditions.add(column + " is not null");
        } else if (!before.type().equals(after.type())) {
            ofType(column, before.type(), after.type()).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", conditions));
    }

    private Optional<String> ofType(String column, ColumnType from, ColumnType to) {
        Optional<String> noValue =
                isText(from) ? new TextMisfits(this, text(column, from)).condition(to) : Optional.empty();
        return noValue.isPresent() ? noValue : ofValue(column, from, to);
    }

    private static boolean isText(ColumnType type) {
        return TypeFamily.of(type) == TypeFamily.TEXT || TypeFamily.of(type) == TypeFamily.LARGE_TEXT;
    }

    private Optional<String> ofValue(String column, ColumnType from, ColumnType to) {
        if (to instanceof Enumeration enumeration && enumeration.storage() != Enumeration.Storage.ORDINAL) {
            return Optional.of(noConstant(column, from, enumeration));
        }
        if (to instanceof Characters characters) {
            return Optional.of(length(text(column, from)) + " > " + characters.length());
        }
        if (to instanceof Bytes bytes && TypeFamily.of(from) == TypeFamily.BYTES) {
            return Optional.of("octet_length(" + column + ") > " + bytes.length());
        }
        if (from instanceof Temporal before) {
            return ofTime(column, before, to);
        }
        return TypeFamily.of(from) == TypeFamily.NUMBER ? ofNumber(column, from, to) : Optional.empty();
    }

    private String noConstant(String column, ColumnType from, Enumeration to) {
        return to.constants().stream()
                .map(types().literals()::text)
                .collect(Collectors.joining(", ", text(column, from) + " not in (", ")"));
    }

    private static Optional<String> ofNumber(String column, ColumnType from, ColumnType to) {
        if (TypeFamily.of(to) == TypeFamily.BOOLEAN) {
            return Optional.of(column + " not in (0, 1)");
        }
        if (TypeFamily.of(to) != TypeFamily.NUMBER || NumberRange.isDouble(to) || bothReal(from, to)) {
            return Optional.empty();
        }
        // Only exact numbers lose digits: of the others, nobody knows which digits were meant.
        int digits = from instanceof Decimal decimal ? decimal.scale() : 0;
        return Optional.of(String.join(" or ", NumberRange.of(to).misfits(column, digits)));
    }

    private static boolean bothReal(ColumnType from, ColumnType to) {
        return NumberRange.isReal(from) && NumberRange.isReal(to);
    }

    private Optional<String> ofTime(String column, Temporal from, ColumnType to) {
        boolean sameKind = to instanceof Temporal after
                && after.date() == from.date()
                && after.withTimeZone() == from.withTimeZone();
        boolean date = to instanceof Simple simple && simple.kind() == Simple.Kind.DATE;
        return sameKind || (date && from.date()) ? lostMoment(column, to) : Optional.empty();
    }

    /** Returns the value as text. */
    abstract String text(String column, ColumnType from);

    /** Returns the length of a text in characters. */
    String length(String text) {
        return "char_length(" + text + ")";
    }

    /** Returns the condition that a text, which may be null, does not have a form. */
    abstract String isNot(String text, TextForm form);

    /** Returns a text that has the form of a number as one that can be compared with those of {@code to}. */
    abstract String number(String text, ColumnType to);

    String notTruth(String text) {
        return "lower(" + text + ") not in ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')";
    }

    /** Returns the condition that a moment has more than {@code to} holds. */
    Optional<String> lostMoment(String column, ColumnType to) {
        return Optional.of(column + " <> cast(" + column + " as " + types().sql(to) + ")");
    }

    Optional<String> notJson(String text) {
        return Optional.empty();
    }

    /** The words of PostgreSQL. */
    static final class OfPostgreSql extends Misfits {

        OfPostgreSql(Definitions definitions) {
            super(definitions);
        }

        @Override
        String text(String column, ColumnType from) {
            return PostgreSqlCast.text(column, from);
        }

        @Override
        String isNot(String text, TextForm form) {
            return text + " !~ '" + form.expression() + "'";
        }

        @Override
        String number(String text, ColumnType to) {
            return text + "::numeric";
        }
    }

    /** The words of MySQL and MariaDB. */
    static final class OfMySql extends Misfits {

        private static final int MOST_DIGITS = 65;
        private static final int MOST_SCALE = 30;

        OfMySql(Definitions definitions) {
            super(definitions);
        }

        @Override
        String text(String column, ColumnType from) {
            return TypeFamily.of(from) == TypeFamily.TEXT ? column : "cast(" + column + " as char)";
        }

        @Override
        String isNot(String text, TextForm form) {
            return text + " not regexp '" + form.withoutZone().expression() + "'";
        }

        /** A decimal that is too small for a number becomes its greatest one, which is beyond all that a column holds. */
        @Override
        String number(String text, ColumnType to) {
            if (NumberRange.of(to).isApproximate()) {
                return "(" + text + " + 0e0)";
            }
            int before = to instanceof Decimal decimal ? decimal.precision() - decimal.scale() + 1 : MOST_DIGITS;
            return "cast(" + text + " as decimal(" + MOST_DIGITS + ", "
                    + Math.max(0, Math.min(MOST_SCALE, MOST_DIGITS - before)) + "))";
        }

        /** A text becomes the bits of its characters. */
        @Override
        String notTruth(String text) {
            return text + " not in (char(0), char(1))";
        }

        @Override
        Optional<String> lostMoment(String column, ColumnType to) {
            String type = to instanceof Temporal temporal
                    ? (temporal.date() ? "datetime(" : "time(") + Math.min(temporal.precision(), 6) + ")"
                    : "date";
            return Optional.of(column + " <> cast(" + column + " as " + type + ")");
        }

        @Override
        Optional<String> notJson(String text) {
            return Optional.of("not json_valid(" + text + ")");
        }
    }

    /** The words of H2. */
    static final class OfH2 extends Misfits {

        OfH2(Definitions definitions) {
            super(definitions);
        }

        @Override
        String text(String column, ColumnType from) {
            return "cast(" + column + " as varchar)";
        }

        @Override
        String isNot(String text, TextForm form) {
            return "not regexp_like(" + text + ", '" + form.expression() + "')";
        }

        @Override
        String number(String text, ColumnType to) {
            return "cast(" + text + " as decfloat(100))";
        }
    }

    /** The words of SQLite, which has no regular expressions and keeps times as text. */
    static final class OfSqlite extends Misfits {

        OfSqlite(Definitions definitions) {
            super(definitions);
        }

        @Override
        String text(String column, ColumnType from) {
            return "cast(" + column + " as text)";
        }

        @Override
        String length(String text) {
            return "length(" + text + ")";
        }

        @Override
        String isNot(String text, TextForm form) {
            return switch (form) {
                case WHOLE_NUMBER -> "(" + unsigned(text) + " = '' or " + unsigned(text) + " glob '*[^0-9]*')";
                case NUMBER ->
                    "(" + unsigned(text) + " not glob '*[0-9]*' or " + unsigned(text) + " glob '*[^0-9.]*' or "
                            + unsigned(text) + " glob '*.*.*')";
                case UUID ->
                    "(length(" + text + ") not in (32, 36) or (" + text + " is not null and length(hex(unhex(" + text
                            + ", '-'))) <> 32))";
                case DATE -> text + " is not date(" + text + ")";
                case MOMENT, ZONED_MOMENT ->
                    "(" + day(text) + " is not date(" + day(text) + ") or (" + text + " is not null and datetime("
                            + text + ") is null))";
                case TIME, ZONED_TIME ->
                    "(" + text + " not glob '[0-2][0-9]:[0-5][0-9]*' or (" + text + " is not null and time(" + text
                            + ") is null))";
            };
        }

        private static String unsigned(String text) {
            String trimmed = "trim(" + text + ")";
            return "substr(" + trimmed + ", 1 + (substr(" + trimmed + ", 1, 1) in ('-', '+')))";
        }

        /** A day that its month does not have is one of the next month to SQLite. */
        private static String day(String text) {
            return "substr(" + text + ", 1, 10)";
        }

        @Override
        String number(String text, ColumnType to) {
            return "cast(" + text + " as numeric)";
        }

        @Override
        String notTruth(String text) {
            return text + " not in ('0', '1')";
        }

        @Override
        Optional<String> lostMoment(String column, ColumnType to) {
            return Optional.empty();
        }

        @Override
        Optional<String> notJson(String text) {
            return Optional.of("not json_valid(" + text + ")");
        }
    }
}

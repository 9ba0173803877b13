package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.FloatingPoint;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.TypeFamily;
import java.math.BigDecimal;
import java.math.BigInteger;
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

    static final String WHOLE_NUMBER = "^ *[-+]?[0-9]+ *$";
    static final String NUMBER = "^ *[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)? *$";
    static final String UUID = "^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$";
    static final String DATE = "^ *[0-9]{4}-[01][0-9]-[0-3][0-9]([ T][0-2][0-9]:[0-5][0-9].*)?$";

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
        if (!before.type().equals(after.type())) {
            ofType(column, before.type(), after.type()).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", conditions));
    }

    private Optional<String> ofType(String column, ColumnType from, ColumnType to) {
        if (to instanceof Enumeration enumeration) {
            return ofEnumeration(column, from, enumeration);
        }
        if (to instanceof Characters characters) {
            return Optional.of(length(text(column, from)) + " > " + characters.length());
        }
        if (to instanceof Bytes bytes) {
            return TypeFamily.of(from) == TypeFamily.BYTES
                    ? Optional.of("octet_length(" + column + ") > " + bytes.length())
                    : Optional.empty();
        }
        if (to instanceof Temporal || isDate(to)) {
            return ofTime(column, from, to);
        }
        return TypeFamily.of(to) == TypeFamily.NUMBER ? ofNumber(column, from, to) : ofOther(column, from, to);
    }

    private Optional<String> ofEnumeration(String column, ColumnType from, Enumeration to) {
        if (to.storage() == Enumeration.Storage.ORDINAL) {
            return TypeFamily.of(from) == TypeFamily.NUMBER
                    ? Optional.of(
                            column + " not between 0 and " + (to.constants().size() - 1))
                    : Optional.empty();
        }
        return Optional.of(to.constants().stream()
                .map(types().literals()::text)
                .collect(Collectors.joining(", ", text(column, from) + " not in (", ")")));
    }

    private Optional<String> ofNumber(String column, ColumnType from, ColumnType to) {
        if (TypeFamily.of(from) == TypeFamily.TEXT) {
            return Optional.of(notLike(column, isWhole(to) ? WHOLE_NUMBER : NUMBER));
        }
        if (TypeFamily.of(from) != TypeFamily.NUMBER) {
            return Optional.empty();
        }
        List<String> conditions = new ArrayList<>();
        if (to instanceof Decimal decimal) {
            conditions.add("abs(" + column + ") >= " + BigInteger.TEN.pow(decimal.precision() - decimal.scale()));
            fraction(column, from, decimal.scale()).ifPresent(conditions::add);
        } else if (isWhole(to)) {
            conditions.add(column + " not between " + least(to) + " and "
                    + least(to).negate().subtract(BigInteger.ONE));
            fraction(column, from, 0).ifPresent(conditions::add);
        } else if (isReal(to) && !isReal(from)) {
            conditions.add("abs(" + column + ") > " + new BigDecimal("3.4e38").toBigInteger());
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", conditions));
    }

    /** Only exact numbers lose digits: of the others, nobody knows which digits were meant. */
    private static Optional<String> fraction(String column, ColumnType from, int scale) {
        return from instanceof Decimal decimal && decimal.scale() > scale
                ? Optional.of(column + " <> round(" + column + ", " + scale + ")")
                : Optional.empty();
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof Simple simple
                && switch (simple.kind()) {
                    case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
                    case BOOLEAN, REAL, DOUBLE, DATE, UUID, JSON, XML, INET -> false;
                };
    }

    private static boolean isReal(ColumnType type) {
        return (type instanceof Simple simple && simple.kind() == Simple.Kind.REAL)
                || (type instanceof FloatingPoint point && point.bits() <= 24);
    }

    private static BigInteger least(ColumnType whole) {
        int bits = switch (((Simple) whole).kind()) {
            case TINYINT -> 7;
            case SMALLINT -> 15;
            case INTEGER -> 31;
            default -> 63;
        };
        return BigInteger.TWO.pow(bits).negate();
    }

    private Optional<String> ofTime(String column, ColumnType from, ColumnType to) {
        if (TypeFamily.of(from) == TypeFamily.TEXT && (isDate(to) || ((Temporal) to).date())) {
            return Optional.of(notDate(column, to));
        }
        if (!(from instanceof Temporal before)) {
            return Optional.empty();
        }
        boolean sameKind = to instanceof Temporal after
                && after.date() == before.date()
                && after.withTimeZone() == before.withTimeZone();
        return sameKind || (isDate(to) && before.date()) ? lostMoment(column, to) : Optional.empty();
    }

    private static boolean isDate(ColumnType type) {
        return type instanceof Simple simple && simple.kind() == Simple.Kind.DATE;
    }

    private Optional<String> ofOther(String column, ColumnType from, ColumnType to) {
        if (!(to instanceof Simple simple)) {
            return Optional.empty();
        }
        boolean text = TypeFamily.of(from) == TypeFamily.TEXT;
        return switch (simple.kind()) {
            case BOOLEAN ->
                TypeFamily.of(from) == TypeFamily.NUMBER
                        ? Optional.of(column + " not in (0, 1)")
                        : text ? Optional.of(notTruth(column)) : Optional.empty();
            case UUID -> text ? Optional.of(notLike(column, UUID)) : Optional.empty();
            case JSON -> text ? notJson(column) : Optional.empty();
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, XML, INET -> Optional.empty();
        };
    }

    /** Returns the value as text. */
    abstract String text(String column, ColumnType from);

    /** Returns the length of a text in characters. */
    String length(String text) {
        return "char_length(" + text + ")";
    }

    /** Returns the condition that a text is not as the regular expression says. */
    abstract String notLike(String column, String expression);

    String notTruth(String column) {
        return "lower(" + column + ") not in ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0')";
    }

    /** Returns the condition that a text is no date or no point in time. */
    String notDate(String column, ColumnType to) {
        return notLike(column, DATE);
    }

    /** Returns the condition that a moment has more than {@code to} holds. */
    Optional<String> lostMoment(String column, ColumnType to) {
        return Optional.of(column + " <> cast(" + column + " as " + types().sql(to) + ")");
    }

    Optional<String> notJson(String column) {
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
        String notLike(String column, String expression) {
            return column + " !~ '" + expression + "'";
        }
    }

    /** The words of MySQL and MariaDB. */
    static final class OfMySql extends Misfits {

        OfMySql(Definitions definitions) {
            super(definitions);
        }

        @Override
        String text(String column, ColumnType from) {
            return TypeFamily.of(from) == TypeFamily.TEXT ? column : "cast(" + column + " as char)";
        }

        @Override
        String notLike(String column, String expression) {
            return column + " not regexp '" + expression + "'";
        }

        /** A text becomes the bits of its characters. */
        @Override
        String notTruth(String column) {
            return column + " not in (char(0), char(1))";
        }

        @Override
        String notDate(String column, ColumnType to) {
            return "(" + column + " is not null and cast(" + column + " as datetime) is null)";
        }

        @Override
        Optional<String> lostMoment(String column, ColumnType to) {
            String type = to instanceof Temporal temporal
                    ? (temporal.date() ? "datetime(" : "time(") + Math.min(temporal.precision(), 6) + ")"
                    : "date";
            return Optional.of(column + " <> cast(" + column + " as " + type + ")");
        }

        @Override
        Optional<String> notJson(String column) {
            return Optional.of("not json_valid(" + column + ")");
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
        String notLike(String column, String expression) {
            return "not regexp_like(" + column + ", '" + expression + "')";
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
        String notLike(String column, String expression) {
            if (expression.equals(UUID)) {
                String digits = "replace(" + column + ", '-', '')";
                return "(length(" + digits + ") <> 32 or " + digits + " glob '*[^0-9a-fA-F]*')";
            }
            String text = "trim(" + column + ")";
            String digits = "substr(" + text + ", 1 + (substr(" + text + ", 1, 1) in ('-', '+')))";
            return expression.equals(WHOLE_NUMBER)
                    ? "(" + digits + " = '' or " + digits + " glob '*[^0-9]*')"
                    : "(" + digits + " not glob '*[0-9]*' or " + digits + " glob '*[^0-9.]*' or " + digits
                            + " glob '*.*.*')";
        }

        @Override
        String notTruth(String column) {
            return column + " not in ('0', '1')";
        }

        @Override
        String notDate(String column, ColumnType to) {
            return "(" + column + " is not null and datetime(" + column + ") is null)";
        }

        @Override
        Optional<String> lostMoment(String column, ColumnType to) {
            return Optional.empty();
        }

        @Override
        Optional<String> notJson(String column) {
            return Optional.of("not json_valid(" + column + ")");
        }
    }
}

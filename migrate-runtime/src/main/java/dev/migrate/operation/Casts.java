package dev.migrate.operation;

import static dev.migrate.schema.TypeFamily.BOOLEAN;
import static dev.migrate.schema.TypeFamily.BYTES;
import static dev.migrate.schema.TypeFamily.LARGE_BYTES;
import static dev.migrate.schema.TypeFamily.LARGE_TEXT;
import static dev.migrate.schema.TypeFamily.NUMBER;
import static dev.migrate.schema.TypeFamily.OTHER;
import static dev.migrate.schema.TypeFamily.TEMPORAL;
import static dev.migrate.schema.TypeFamily.TEXT;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Custom;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.TypeFamily;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells how the values of a column become values of another type, whatever the database.
 *
 * <p>Whether each value fits is another question, which {@link RequireFit} asks the rows.
 */
public final class Casts {

    /** How values become values of another type. */
    public enum Cast {
        /** Each database converts by itself. */
        IMPLICIT,
        /** The dialects write the conversion into the statement. */
        EXPLICIT,
        /** There is none: somebody has to say an expression, with {@code alterColumn(…).using(…)}. */
        NONE
    }

    private static final Set<TypeFamily> STRINGS = EnumSet.of(TEXT, LARGE_TEXT);
    private static final Set<TypeFamily> BYTE_STRINGS = EnumSet.of(BYTES, LARGE_BYTES);
    private static final Set<TypeFamily> TRUTHS_AND_NUMBERS = EnumSet.of(BOOLEAN, NUMBER);

    private Casts() {}

    /** Returns how values of {@code from} become values of {@code to}. */
    public static Cast between(ColumnType from, ColumnType to) {
        if (from.equals(to)) {
            return Cast.IMPLICIT;
        }
        if (from instanceof Custom || to instanceof Custom) {
            return Cast.EXPLICIT;
        }
        if (isPosition(from) != isPosition(to) && isConstant(from) && isConstant(to)) {
            return Cast.NONE;
        }
        return ofFamilies(from, to);
    }

    private static boolean isConstant(ColumnType type) {
        return type instanceof Enumeration || type instanceof NamedEnum;
    }

    private static boolean isPosition(ColumnType type) {
        return type instanceof Enumeration enumeration && enumeration.storage() == Enumeration.Storage.ORDINAL;
    }

    private static Cast ofFamilies(ColumnType from, ColumnType to) {
        TypeFamily source = TypeFamily.of(from);
        TypeFamily target = TypeFamily.of(to);
        if (source == OTHER && target == OTHER) {
            return ofOthers(from, to);
        }
        if (source == TEMPORAL && target == TEMPORAL) {
            return ofTimes(from, to);
        }
        if (source == target) {
            return Cast.IMPLICIT;
        }
        boolean convertible = STRINGS.contains(source)
                || STRINGS.contains(target)
                || (TRUTHS_AND_NUMBERS.contains(source) && TRUTHS_AND_NUMBERS.contains(target))
                || (BYTE_STRINGS.contains(source) && BYTE_STRINGS.contains(target));
        return convertible ? Cast.EXPLICIT : Cast.NONE;
    }

    private static Cast ofOthers(ColumnType from, ColumnType to) {
        if (from instanceof NamedEnum && to instanceof NamedEnum) {
            return Cast.EXPLICIT;
        }
        if (from instanceof ColumnType.Interval && to instanceof ColumnType.Interval) {
            return Cast.IMPLICIT;
        }
        return from instanceof Array before && to instanceof Array after ? ofArrays(before, after) : Cast.NONE;
    }

    private static Cast ofArrays(Array from, Array to) {
        return between(from.element(), to.element()) == Cast.NONE ? Cast.NONE : Cast.EXPLICIT;
    }

    /** A date or a time of day is a part of a point in time; neither becomes the other, nor a point from the time alone. */
    private static Cast ofTimes(ColumnType from, ColumnType to) {
        boolean fromDate = isDate(from) || (from instanceof Temporal before && before.date());
        boolean toDate = isDate(to) || (to instanceof Temporal after && after.date());
        boolean bothPoints = from instanceof Temporal && to instanceof Temporal && fromDate == toDate;
        if (bothPoints || (fromDate && toDate)) {
            return from instanceof Temporal before
                            && to instanceof Temporal after
                            && before.withTimeZone() == after.withTimeZone()
                    ? Cast.IMPLICIT
                    : Cast.EXPLICIT;
        }
        return fromDate && !isDate(from) ? Cast.EXPLICIT : Cast.NONE;
    }

    private static boolean isDate(ColumnType type) {
        return type instanceof Simple simple && simple.kind() == Simple.Kind.DATE;
    }
}

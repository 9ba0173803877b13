package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.FloatingPoint;
import dev.migrate.schema.ColumnType.Simple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The numbers that a type holds.
 *
 * @param outside the condition of a number, written as <code>{}</code>, that is less or greater than all of them
 * @param scale how many digits they have behind the point; as many as there may be where the type is not exact
 */
record NumberRange(String outside, int scale) {

    private static final int INEXACT = Integer.MAX_VALUE;
    private static final int BITS_OF_REAL = 24;

    /** Returns the numbers of a type of the family of numbers. */
    static NumberRange of(ColumnType type) {
        if (type instanceof Decimal decimal) {
            BigInteger limit = BigInteger.TEN.pow(decimal.precision() - decimal.scale());
            return new NumberRange("abs({}) >= " + limit, decimal.scale());
        }
        if (type instanceof Enumeration enumeration) {
            return new NumberRange(
                    "{} not between 0 and " + (enumeration.constants().size() - 1), 0);
        }
        if (isWhole(type)) {
            BigInteger limit = limit((Simple) type);
            return new NumberRange("{} not between -" + limit + " and " + limit.subtract(BigInteger.ONE), 0);
        }
        return new NumberRange(
                "abs({}) > " + (isReal(type) ? new BigDecimal("3.4e38").toPlainString() : "1.7e308"), INEXACT);
    }

    /**
     * Returns the conditions of a number that is not one of these.
     *
     * @param digits how many digits the number may have behind the point that must not be lost
     */
    List<String> misfits(String number, int digits) {
        String outside = this.outside.replace("{}", number);
        return digits > scale
                ? List.of(outside, number + " <> round(" + number + ", " + scale + ")")
                : List.of(outside);
    }

    static boolean isWhole(ColumnType type) {
        return type instanceof Simple simple
                && switch (simple.kind()) {
                    case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
                    case BOOLEAN, REAL, DOUBLE, DATE, UUID, JSON, XML, INET -> false;
                };
    }

    /** Returns whether the type holds numbers in 4 bytes of which most are for the digits. */
    static boolean isReal(ColumnType type) {
        return (type instanceof Simple simple && simple.kind() == Simple.Kind.REAL)
                || (type instanceof FloatingPoint point && point.bits() <= BITS_OF_REAL);
    }

    /** Returns whether the type holds numbers in 8 bytes of which most are for the digits. */
    static boolean isDouble(ColumnType type) {
        return !isReal(type) && of(type).isApproximate();
    }

    /** Returns whether the digits that are lost are those that nobody has meant exactly. */
    boolean isApproximate() {
        return scale == INEXACT;
    }

    private static BigInteger limit(Simple whole) {
        int bits = switch (whole.kind()) {
            case TINYINT -> 7;
            case SMALLINT -> 15;
            case INTEGER -> 31;
            default -> 63;
        };
        return BigInteger.TWO.pow(bits);
    }
}

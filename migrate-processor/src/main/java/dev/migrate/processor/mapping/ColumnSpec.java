package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Column} or one of its kin says.
 *
 * @param written whether there is such an annotation at all
 * @param name the name, or null for the implicit one
 * @param table the secondary table it is in, or null for the primary one
 * @param nullable false only if it is written so
 * @param unique whether it is written so
 * @param length the written length in characters or bytes, or null
 * @param precision the written precision in decimal digits, or null
 * @param scale the written scale, or null
 * @param secondPrecision the written digits of the fraction of a second, or null
 * @param definition the written SQL type, or null
 * @param writable whether the attribute inserts or updates the column
 * @param comment the written comment, or null
 * @param checks the written conditions
 */
public record ColumnSpec(
        boolean written,
        @Nullable String name,
        @Nullable String table,
        boolean nullable,
        boolean unique,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable Integer secondPrecision,
        @Nullable String definition,
        boolean writable,
        @Nullable String comment,
        List<CheckSpec> checks) {

    /** Nothing is written. */
    public static final ColumnSpec ABSENT =
            new ColumnSpec(false, null, null, true, false, null, null, null, null, null, true, null, List.of());

    /** Returns a column of which only the name is said. */
    public static ColumnSpec named(String name) {
        return new ColumnSpec(true, name, null, true, false, null, null, null, null, null, true, null, List.of());
    }

    /** Returns this in a secondary table, or in the primary one for null. */
    public ColumnSpec in(@Nullable String newTable) {
        return new ColumnSpec(
                written,
                name,
                newTable,
                nullable,
                unique,
                length,
                precision,
                scale,
                secondPrecision,
                definition,
                writable,
                comment,
                checks);
    }

    /** Returns this as a column that refuses NULL. */
    public ColumnSpec required() {
        return new ColumnSpec(
                written,
                name,
                table,
                false,
                unique,
                length,
                precision,
                scale,
                secondPrecision,
                definition,
                writable,
                comment,
                checks);
    }

    /** Returns this with another length, as Bean Validation gives it. */
    public ColumnSpec withLength(int newLength) {
        return new ColumnSpec(
                written,
                name,
                table,
                nullable,
                unique,
                newLength,
                precision,
                scale,
                secondPrecision,
                definition,
                writable,
                comment,
                checks);
    }

    /** Returns this with another precision and scale, as Bean Validation gives them. */
    public ColumnSpec withDigits(int newPrecision, int newScale) {
        return new ColumnSpec(
                written,
                name,
                table,
                nullable,
                unique,
                length,
                newPrecision,
                newScale,
                secondPrecision,
                definition,
                writable,
                comment,
                checks);
    }
}

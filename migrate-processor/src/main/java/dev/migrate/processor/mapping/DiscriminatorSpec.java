package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @DiscriminatorColumn} says.
 *
 * @param written whether there is such an annotation at all
 * @param kind the kind of the values
 * @param column what it says of the column
 * @param formula the SQL that computes the value, so that there is no column, or null
 */
public record DiscriminatorSpec(
        boolean written,
        Kind kind,
        ColumnSpec column,
        @Nullable String formula) {

    /** Nothing is written. */
    public static final DiscriminatorSpec IMPLICIT = new DiscriminatorSpec(false, Kind.STRING, ColumnSpec.ABSENT, null);

    /** The kind of the values, as the constants of {@code DiscriminatorType} say. */
    public enum Kind {
        STRING,
        CHAR,
        INTEGER
    }
}

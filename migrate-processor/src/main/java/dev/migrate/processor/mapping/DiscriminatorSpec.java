package dev.migrate.processor.mapping;

/**
 * What {@code @DiscriminatorColumn} says.
 *
 * @param written whether there is such an annotation at all
 * @param kind the kind of the values
 * @param column what it says of the column
 */
public record DiscriminatorSpec(boolean written, Kind kind, ColumnSpec column) {

    /** Nothing is written. */
    public static final DiscriminatorSpec IMPLICIT = new DiscriminatorSpec(false, Kind.STRING, ColumnSpec.ABSENT);

    /** The kind of the values, as the constants of {@code DiscriminatorType} say. */
    public enum Kind {
        STRING,
        CHAR,
        INTEGER
    }
}

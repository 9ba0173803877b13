package dev.migrate.processor.mapping;

/**
 * What is said of the positions of a list.
 *
 * @param column what {@code @OrderColumn} says of the column
 * @param base the first position, 0 unless {@code @ListIndexBase} says otherwise
 */
public record PositionSpec(ColumnSpec column, int base) {}

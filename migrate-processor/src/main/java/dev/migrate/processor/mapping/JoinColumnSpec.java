package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @JoinColumn} says.
 *
 * @param column what it says of the column
 * @param referenced the column it refers to, or null for that of the key
 */
public record JoinColumnSpec(ColumnSpec column, @Nullable String referenced) {}

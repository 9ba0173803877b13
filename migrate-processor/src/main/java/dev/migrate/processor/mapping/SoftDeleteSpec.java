package dev.migrate.processor.mapping;

/**
 * What {@code @SoftDelete} says.
 *
 * @param column the column's name
 * @param value what it holds
 * @param comment the provider's comment on it
 * @param required whether it refuses NULL
 */
public record SoftDeleteSpec(String column, ValueSpec value, String comment, boolean required) {}

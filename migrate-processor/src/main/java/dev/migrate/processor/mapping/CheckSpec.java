package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint in the words of the database.
 *
 * @param name its name, or null if it has none
 * @param condition the SQL condition
 */
public record CheckSpec(@Nullable String name, String condition) {}

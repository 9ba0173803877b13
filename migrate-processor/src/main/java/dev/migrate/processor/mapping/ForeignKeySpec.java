package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @ForeignKey} says.
 *
 * @param none whether there is to be no constraint
 * @param name the constraint's name, or null for the convention's
 */
public record ForeignKeySpec(boolean none, @Nullable String name) {

    /** Nothing is written. */
    public static final ForeignKeySpec DEFAULT = new ForeignKeySpec(false, null);
}

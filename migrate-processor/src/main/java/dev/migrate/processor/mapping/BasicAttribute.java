package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of one column.
 *
 * @param site where it is declared
 * @param name its name
 * @param id whether it is the identifier or a part of it
 * @param value what the column holds
 * @param column what is said of the column
 * @param details what is added to the column
 * @param required who says that there is always a value
 * @param naturalId whether it is a part of the natural identifier
 * @param generation how the database or the provider makes values, or null
 */
public record BasicAttribute(
        Site site,
        String name,
        boolean id,
        ValueSpec value,
        ColumnSpec column,
        ColumnDetails details,
        Required required,
        boolean naturalId,
        @Nullable GenerationSpec generation)
        implements Attribute {}

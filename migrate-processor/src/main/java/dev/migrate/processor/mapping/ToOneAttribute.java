package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A reference to one entity.
 *
 * @param site where it is declared
 * @param name its name
 * @param id whether it is the identifier or a part of it
 * @param oneToOne whether no two rows refer to the same one
 * @param target the binary name of the entity
 * @param required who says that there is always one
 * @param mappedBy the attribute of the target that holds the reference, or null if this one does
 * @param join the columns and the foreign key
 * @param joinTable the join table; it is there if it is written
 * @param mapsId the attribute of the embedded identifier that it replaces, empty for the whole identifier, or null
 * @param sharesKey whether the primary key is the reference
 * @param naturalId whether it is a part of the natural identifier
 * @param details what is added to the column
 */
public record ToOneAttribute(
        Site site,
        String name,
        boolean id,
        boolean oneToOne,
        String target,
        Required required,
        @Nullable String mappedBy,
        JoinSpec join,
        JoinTableSpec joinTable,
        @Nullable String mapsId,
        boolean sharesKey,
        boolean naturalId,
        ColumnDetails details)
        implements Attribute {}

package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Site;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.Optional;

/**
 * A collection with its place.
 *
 * @param owner the entity that has it
 * @param path the names from the entity on, joined by dots
 * @param attribute the collection
 */
record CollectionPlace(EntityMapping owner, String path, CollectionAttribute attribute) {

    Site site() {
        return attribute.site();
    }

    /** Returns the name of the attribute with a suffix. */
    Identifier name(String suffix) {
        return Identifier.of(attribute.name() + suffix);
    }

    Origin origin() {
        return new Origin(owner.className(), path);
    }

    /** Returns what a column is in this collection, such as {@code key}, or empty if it is of another one. */
    Optional<String> partOf(Origin column) {
        String columnPath = column.path();
        if (columnPath == null
                || !columnPath.startsWith(path + '.')
                || !column.entity().equals(owner.className())) {
            return Optional.empty();
        }
        return Optional.of(columnPath.substring(path.length() + 1));
    }

    /** Returns the origin of a column, {@code part} telling what it is in the collection. */
    Origin origin(String part) {
        return new Origin(owner.className(), path + '.' + part);
    }
}

package dev.migrate.processor.xml;

import dev.migrate.processor.read.Access;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <persistence-unit-metadata>} says of all classes.
 *
 * @param complete whether annotations do not count
 * @param schema the schema of tables and sequences that do not name one, or null
 * @param catalog the catalog of tables and sequences that do not name one, or null
 * @param access whether fields or getters are attributes where nothing else says, or null
 */
public record UnitMetadata(
        boolean complete,
        @Nullable String schema,
        @Nullable String catalog,
        @Nullable Access access) {

    /** Nothing is said. */
    static final UnitMetadata NONE = new UnitMetadata(false, null, null, null);
}

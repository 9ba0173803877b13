package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @SequenceGenerator} says.
 *
 * @param site where it is written
 * @param generator the generator's name, or null for a nameless one
 * @param sequence the sequence's name, or null for the generator's
 * @param schema the schema, or null for the connection's
 * @param catalog the catalog, or null for the connection's
 * @param start the first number
 * @param increment the distance between two numbers
 */
public record SequenceSpec(
        Site site,
        @Nullable String generator,
        @Nullable String sequence,
        @Nullable String schema,
        @Nullable String catalog,
        long start,
        long increment)
        implements GeneratorSpec {}

package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/** A declared generator of identifiers. */
public sealed interface GeneratorSpec permits SequenceSpec, TableGeneratorSpec, GeneratorSpec.Objectless {

    /** Returns where it is written. */
    Site site();

    /** Returns its name, or null for a nameless one. */
    @Nullable
    String generator();

    /**
     * A generator that needs no object of the database, such as one that counts in memory.
     *
     * @param site where it is written
     * @param generator its name, or null for a nameless one
     */
    record Objectless(Site site, @Nullable String generator) implements GeneratorSpec {}
}

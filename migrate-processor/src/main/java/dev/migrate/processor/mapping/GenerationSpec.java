package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @GeneratedValue} says.
 *
 * @param strategy how values are made
 * @param generator the name of the generator, or null
 */
public record GenerationSpec(Strategy strategy, @Nullable String generator) {

    /** How values are made, as the constants of {@code GenerationType} say. */
    public enum Strategy {
        AUTO,
        IDENTITY,
        SEQUENCE,
        TABLE,
        UUID
    }
}

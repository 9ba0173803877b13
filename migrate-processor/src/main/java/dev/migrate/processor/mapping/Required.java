package dev.migrate.processor.mapping;

/**
 * Who says that there is always a value, beside the column itself.
 *
 * @param byJava a primitive type or {@code optional = false}
 * @param byValidation a constraint of Bean Validation
 */
public record Required(boolean byJava, boolean byValidation) {}

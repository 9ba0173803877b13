package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.DiscriminatorSpec.Kind;
import dev.migrate.processor.mapping.EntityMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The values that tell the classes of hierarchies apart.
 *
 * @param model the entities
 */
record DiscriminatorValues(Model model) {

    /** Stands for rows whose discriminator is NULL. */
    private static final String NULL = "null";

    /** Stands for rows whose discriminator is that of no other class. */
    private static final String NOT_NULL = "not null";

    /** Returns the values of the classes of a hierarchy that have rows, by class name. */
    Map<String, String> byClass(EntityMapping root) {
        Map<String, String> values = new TreeMap<>();
        members(root)
                .filter(each -> !each.isAbstract())
                .forEach(each -> value(each).ifPresent(value -> values.put(each.className(), value)));
        return values;
    }

    /** Returns whether a class of the hierarchy has rows without a discriminator. */
    boolean canBeNull(EntityMapping root) {
        return members(root).anyMatch(each -> NULL.equals(each.discriminatorValue()));
    }

    /** Returns whether a class of the hierarchy has the rows with any other discriminator. */
    boolean areOpen(EntityMapping root) {
        return members(root).anyMatch(each -> NOT_NULL.equals(each.discriminatorValue()));
    }

    /** Returns the values as SQL, those of the root first and the others by class name. */
    List<String> literals(EntityMapping root) {
        Stream<EntityMapping> heirs = members(root).filter(each -> !each.equals(root));
        return Stream.concat(Stream.of(root), heirs)
                .filter(each -> !each.isAbstract() && !NULL.equals(each.discriminatorValue()))
                .flatMap(each -> literal(each).stream())
                .toList();
    }

    /** Returns the condition that a row is not of a class, or empty if that cannot be told from its discriminator alone. */
    Optional<String> isNot(EntityMapping entity, String discriminator) {
        if (NOT_NULL.equals(entity.discriminatorValue())) {
            return Optional.empty();
        }
        return NULL.equals(entity.discriminatorValue())
                ? Optional.of(discriminator + " is null")
                : literal(entity).map(literal -> discriminator + " <> " + literal);
    }

    private Optional<String> literal(EntityMapping entity) {
        boolean number = model.root(entity).discriminator().kind() == Kind.INTEGER;
        return value(entity).map(value -> number ? value : '\'' + value.replace("'", "''") + '\'');
    }

    /** Without a written value Hibernate takes the entity's name, or its hash code for numbers. */
    private Optional<String> value(EntityMapping entity) {
        if (entity.discriminatorValue() != null) {
            return Optional.of(entity.discriminatorValue());
        }
        return switch (model.root(entity).discriminator().kind()) {
            case STRING -> Optional.of(entity.name());
            case INTEGER -> Optional.of(Integer.toString(entity.name().hashCode()));
            case CHAR -> Optional.empty();
        };
    }

    private Stream<EntityMapping> members(EntityMapping root) {
        return model.entities().stream().filter(each -> model.root(each).equals(root));
    }
}

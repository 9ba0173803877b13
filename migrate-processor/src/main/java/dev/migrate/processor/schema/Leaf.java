package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.EmbeddedAttribute;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attribute that is not embedded, with the path of attributes that leads to it.
 *
 * @param path the names from the entity on, joined by dots
 * @param attribute the attribute
 */
record Leaf(String path, Attribute attribute) {

    /** Returns the leaves of all attributes, in their order. */
    static List<Leaf> of(List<Attribute> attributes) {
        return of("", attributes).toList();
    }

    /** Returns the leaves of one attribute. */
    static List<Leaf> of(Attribute attribute) {
        return of(List.of(attribute));
    }

    private static Stream<Leaf> of(String prefix, List<Attribute> attributes) {
        return attributes.stream().flatMap(attribute -> of(prefix, attribute));
    }

    private static Stream<Leaf> of(String prefix, Attribute attribute) {
        String path = prefix + attribute.name();
        return attribute instanceof EmbeddedAttribute embedded
                ? of(path + '.', embedded.attributes())
                : Stream.of(new Leaf(path, attribute));
    }
}

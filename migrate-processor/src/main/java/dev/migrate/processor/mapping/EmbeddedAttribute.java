package dev.migrate.processor.mapping;

import java.util.List;

/**
 * An attribute whose own attributes are columns of the same table.
 *
 * @param site where it is declared
 * @param name its name
 * @param id whether it is the identifier
 * @param attributes the attributes of the embeddable, by name
 */
public record EmbeddedAttribute(Site site, String name, boolean id, List<Attribute> attributes) implements Attribute {

    public EmbeddedAttribute {
        attributes = List.copyOf(attributes);
    }
}

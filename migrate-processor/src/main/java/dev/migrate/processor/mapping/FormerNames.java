package dev.migrate.processor.mapping;

import java.util.List;
import java.util.Map;

/**
 * What {@code @RenamedFrom} names on an entity and its attributes.
 *
 * @param entity the former names of the table or the class
 * @param attributes the former names of columns or attributes, by the path of the attribute that has the annotation
 */
public record FormerNames(List<String> entity, Map<String, List<String>> attributes) {

    public FormerNames {
        entity = List.copyOf(entity);
        attributes = Map.copyOf(attributes);
    }
}

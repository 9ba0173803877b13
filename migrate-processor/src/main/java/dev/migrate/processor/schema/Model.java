package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.EntityMapping.Inheritance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All entities and their hierarchies. */
final class Model {

    private final Map<String, EntityMapping> entities = new LinkedHashMap<>();
    private final Set<String> parents = new HashSet<>();

    Model(List<EntityMapping> mappings) {
        for (EntityMapping each : mappings) {
            entities.put(each.className(), each);
            if (each.superEntity() != null) {
                parents.add(each.superEntity());
            }
        }
    }

    Collection<EntityMapping> entities() {
        return entities.values();
    }

    Optional<EntityMapping> entity(@Nullable String className) {
        return Optional.ofNullable(className == null ? null : entities.get(className));
    }

    Optional<EntityMapping> parent(EntityMapping entity) {
        return entity(entity.superEntity());
    }

    EntityMapping root(EntityMapping entity) {
        return parent(entity).map(this::root).orElse(entity);
    }

    Inheritance inheritance(EntityMapping entity) {
        return Objects.requireNonNullElse(root(entity).inheritance(), Inheritance.SINGLE_TABLE);
    }

    boolean hasHeirs(EntityMapping entity) {
        return parents.contains(entity.className());
    }

    /** Returns whether the rows are in the table of the root together with those of other classes. */
    boolean sharesTable(EntityMapping entity) {
        return parent(entity).isPresent() && inheritance(entity) == Inheritance.SINGLE_TABLE;
    }

    /** Returns whether rows of heirs are not in the table of {@code entity}, so that no foreign key can refer to it. */
    boolean isSpreadOverTables(EntityMapping entity) {
        return inheritance(entity) == Inheritance.TABLE_PER_CLASS && hasHeirs(entity);
    }

    /** Returns the attributes whose columns are in the entity's own table or rows. */
    List<Attribute> attributes(EntityMapping entity) {
        if (inheritance(entity) != Inheritance.TABLE_PER_CLASS) {
            return entity.attributes();
        }
        return allAttributes(entity);
    }

    /** Returns the attributes of the entity and of all entities above. */
    List<Attribute> allAttributes(EntityMapping entity) {
        List<Attribute> all =
                new ArrayList<>(parent(entity).map(this::allAttributes).orElse(List.of()));
        all.addAll(entity.attributes());
        return all;
    }

    /** Returns the attribute of an entity or those above by its name. */
    Optional<Attribute> attribute(EntityMapping entity, String path) {
        return Leaf.of(allAttributes(entity)).stream()
                .filter(leaf -> leaf.path().equals(path))
                .map(Leaf::attribute)
                .findFirst();
    }
}

package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds under which names and origins a table or column was known before, as {@code @RenamedFrom} has it. */
final class FormerNamesResolution {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Model model;

    FormerNamesResolution(Model model) {
        this.model = model;
    }

    /** Returns the former names of an entity's table, or the former origins of a collection's. */
    List<String> ofTable(Origin origin) {
        String path = origin.path();
        if (path == null) {
            return model.entity(origin.entity())
                    .map(entity -> entity.formerNames().entity())
                    .orElse(List.of());
        }
        return formerPaths(origin.entity(), path).stream()
                .map(former -> new Origin(origin.entity(), former).toString())
                .toList();
    }

    /** Returns the former names of a column and the former paths of its attribute. */
    List<String> ofColumn(Origin origin) {
        String path = origin.path();
        if (path == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(attributes(origin.entity()).getOrDefault(path, List.of()));
        names.addAll(formerPaths(origin.entity(), path));
        return List.copyOf(names);
    }

    /** Every attribute on the way may have had another name. */
    private Set<String> formerPaths(String entity, String path) {
        Set<String> paths = new LinkedHashSet<>(Set.of(path));
        attributes(entity).forEach((attribute, names) -> {
            if (path.equals(attribute) || path.startsWith(attribute + '.')) {
                for (String known : new ArrayList<>(paths)) {
                    names.forEach(name -> paths.add(substituted(known, attribute, name)));
                }
            }
        });
        paths.remove(path);
        return paths;
    }

    private static String substituted(String path, String attribute, String name) {
        String around = attribute.substring(0, attribute.lastIndexOf('.') + 1);
        return around + name + path.substring(attribute.length());
    }

    /** Returns the former names by attribute, those within others first, as their paths begin with the present name. */
    private Map<String, List<String>> attributes(String entity) {
        Map<String, List<String>> attributes = new TreeMap<>(LONGEST_FIRST);
        Optional<EntityMapping> each = model.entity(entity);
        while (each.isPresent()) {
            each.get().formerNames().attributes().forEach(attributes::putIfAbsent);
            each = model.parent(each.get());
        }
        return attributes;
    }
}

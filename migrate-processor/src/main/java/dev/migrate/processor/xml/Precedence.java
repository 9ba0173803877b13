package dev.migrate.processor.xml;

import dev.migrate.processor.read.Annotated;
import dev.migrate.processor.read.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How annotations of the source and what a mapping file says come together. */
enum Precedence {

    /**
     * What a file mentions replaces the annotation, and for an attribute all of Jakarta Persistence (section 12.2 of Jakarta
     * Persistence, Hibernate 6).
     */
    REPLACING {
        @Override
        Annotated cleared(Annotated written) {
            return written.withoutAllJpaBut(Set.of());
        }

        @Override
        Annotated ofClass(Annotated written, MappedClass mapped) {
            Annotated rest = mapped.complete() ? cleared(written) : without(written, KINDS);
            Annotated all = put(rest, mapped.annotations(), this::together);
            return withEntityName(all, written, mapped);
        }

        @Override
        Annotated ofAttribute(Annotated written, Map<String, Mirror> annotations, boolean complete) {
            Annotated rest = complete ? cleared(written) : written.withoutAllJpaBut(KEPT);
            return put(rest, annotations, this::together);
        }

        private Mirror together(String name, Mirror mirror, Annotated written) {
            String path = PATHS.get(name);
            return path == null ? mirror : joined(mirror, written.allJpa(singular(name), name), path);
        }

        private Annotated withEntityName(Annotated all, Annotated written, MappedClass mapped) {
            Optional<Mirror> source = mapped.complete() ? Optional.empty() : written.jpa("Entity");
            Mirror entity = mapped.annotations().get("Entity");
            return entity == null
                    ? all
                    : all.withJpa(
                            "Entity",
                            source.map(each -> each.overriddenBy(entity)).orElse(entity));
        }
    },

    /** What a file mentions of an annotation replaces the same of the source, and the rest stays (Hibernate 7). */
    MERGING {
        @Override
        Annotated cleared(Annotated written) {
            return written.withoutAllJpaBut(Set.of()).withoutHibernate();
        }

        @Override
        Annotated ofClass(Annotated written, MappedClass mapped) {
            Annotated rest = mapped.complete() ? cleared(written) : written;
            return put(rest, mapped.annotations(), this::together);
        }

        @Override
        Annotated ofAttribute(Annotated written, Map<String, Mirror> annotations, boolean complete) {
            return put(complete ? cleared(written) : written, ofValues(annotations), this::together);
        }

        /** Hibernate 7 takes overrides of elements for those of a map's values ({@code XmlAnnotationHelper}). */
        private Map<String, Mirror> ofValues(Map<String, Mirror> annotations) {
            Mirror overrides = annotations.get("AttributeOverrides");
            if (overrides == null || !annotations.containsKey("ElementCollection")) {
                return annotations;
            }
            Map<String, Mirror> all = new TreeMap<>(annotations);
            all.put(
                    "AttributeOverrides",
                    Mirror.of(Map.of(
                            "value",
                            overrides.annotations("value").stream()
                                    .map(this::ofValue)
                                    .toList())));
            return all;
        }

        private Mirror ofValue(Mirror override) {
            String path = override.textOrEmpty("name");
            return path.startsWith("key.") || path.startsWith("value.")
                    ? override
                    : override.overriddenBy(Mirror.of(Map.of("name", "value." + path)));
        }

        private Mirror together(String name, Mirror mirror, Annotated written) {
            return written.jpa(name)
                    .filter(each -> !CONTAINERS.contains(name))
                    .map(each -> each.overriddenBy(mirror))
                    .orElse(mirror);
        }
    };

    private static final Set<String> CONTAINERS = Set.of(
            "AssociationOverrides",
            "AttributeOverrides",
            "Converts",
            "JoinColumns",
            "MapKeyJoinColumns",
            "PrimaryKeyJoinColumns",
            "SecondaryTables");

    /** The kinds of classes, of which a mapping file says one. */
    private static final List<String> KINDS = List.of("Entity", "MappedSuperclass", "Embeddable");

    /** What stays on an attribute that a file mentions. */
    private static final Set<String> KEPT = Set.of("Access", "Convert", "Converts", "MapsId");

    /** The containers that those of the source are added to, by the member that tells whether a file has the same. */
    private static final Map<String, String> PATHS =
            Map.of("AssociationOverrides", "name", "AttributeOverrides", "name", "Converts", "attributeName");

    /** Returns what is left where no annotation counts. */
    abstract Annotated cleared(Annotated written);

    /** Returns the annotations of a class that a file maps. */
    abstract Annotated ofClass(Annotated written, MappedClass mapped);

    /** Returns the annotations of an attribute that a file mentions. */
    abstract Annotated ofAttribute(Annotated written, Map<String, Mirror> annotations, boolean complete);

    /** How an annotation of a file becomes one with what is in the source. */
    @FunctionalInterface
    interface Joining {

        Mirror join(String name, Mirror mirror, Annotated written);
    }

    private static Annotated put(Annotated written, Map<String, Mirror> annotations, Joining joining) {
        Annotated all = written;
        for (Map.Entry<String, Mirror> each : annotations.entrySet()) {
            String name = each.getKey();
            Mirror joined = joining.join(name, each.getValue(), written);
            all = CONTAINERS.contains(name) ? all.withoutJpa(singular(name)) : all;
            all = all.withJpa(name, joined);
        }
        return all;
    }

    private static Annotated without(Annotated written, List<String> names) {
        Annotated rest = written;
        for (String name : names) {
            rest = rest.withoutJpa(name);
        }
        return rest;
    }

    private static String singular(String container) {
        return container.substring(0, container.length() - 1);
    }

    /** Adds to a container what another has for other paths. */
    private static Mirror joined(Mirror container, List<Mirror> others, String path) {
        List<Mirror> all = new ArrayList<>(container.annotations("value"));
        List<String> paths = all.stream().map(each -> each.textOrEmpty(path)).toList();
        others.stream().filter(each -> !paths.contains(each.textOrEmpty(path))).forEach(all::add);
        return container.overriddenBy(Mirror.of(Map.of("value", List.copyOf(all))));
    }
}

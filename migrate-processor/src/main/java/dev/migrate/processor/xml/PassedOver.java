package dev.migrate.processor.xml;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.read.Mirror;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a provider passes over in mapping files although it follows the same in annotations. */
enum PassedOver {
    HIBERNATE_6 {
        @Override
        boolean member(String annotation, String member) {
            return KEYS.contains(member) || (annotation.equals("SequenceGenerator") && PLACE.contains(member));
        }
    },

    HIBERNATE_7 {
        @Override
        boolean member(String annotation, String member) {
            return KEYS.contains(member) && !KEYED_TABLES.contains(annotation);
        }
    },

    NOTHING {
        @Override
        boolean member(String annotation, String member) {
            return false;
        }
    };

    private static final Set<String> KEYS = Set.of("foreignKey", "inverseForeignKey");
    private static final Set<String> PLACE = Set.of("schema", "catalog");
    private static final Set<String> KEYED_TABLES = Set.of("JoinTable", "CollectionTable");

    static PassedOver of(Rules rules) {
        if (!rules.passesOverKeysOfMappingFiles()) {
            return NOTHING;
        }
        return rules.replacesAnnotationsOfMappedAttributes() ? HIBERNATE_6 : HIBERNATE_7;
    }

    /** Returns whether a member of an annotation is passed over, or of one within it. */
    abstract boolean member(String annotation, String member);

    /** Returns what to use in the place of what an element within another says, or empty if it counts. */
    Optional<String> instead(XmlElement within, XmlElement element) {
        String table =
                within.name().equals("join-table") || within.name().equals("collection-table") ? "JoinTable" : "";
        if (element.name().endsWith("foreign-key") && member(table, "foreignKey")) {
            return Optional.of("@ForeignKey");
        }
        boolean placed = element.attribute("schema")
                .or(() -> element.attribute("catalog"))
                .isPresent();
        return element.name().equals("sequence-generator") && placed && member("SequenceGenerator", "schema")
                ? Optional.of("@SequenceGenerator")
                : Optional.empty();
    }

    /** Returns the annotations of a file without what is passed over. */
    Map<String, Mirror> rest(Map<String, Mirror> annotations) {
        Map<String, Mirror> rest = new TreeMap<>();
        annotations.forEach((name, mirror) -> rest.put(name, rest(name, mirror)));
        return rest;
    }

    /** Returns an annotation of a file without what is passed over. */
    Mirror rest(String name, Mirror mirror) {
        Map<String, Object> rest = new TreeMap<>();
        mirror.members().forEach((member, value) -> {
            if (!member(name, member)) {
                rest.put(member, rest(name, value));
            }
        });
        return Mirror.of(rest);
    }

    private Object rest(String name, Object value) {
        if (value instanceof Mirror mirror) {
            return rest(name, mirror);
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> rest(name, each)).toList()
                : value;
    }
}

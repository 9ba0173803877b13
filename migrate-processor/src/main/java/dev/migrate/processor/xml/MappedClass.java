package dev.migrate.processor.xml;

import dev.migrate.processor.read.Access;
import dev.migrate.processor.read.Mirror;
import java.beans.Introspector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * A class that a mapping file maps.
 *
 * @param file the file
 * @param element the element of the class
 * @param complete whether annotations of the class do not count
 * @param access whether fields or getters are attributes, as its element says, or empty
 * @param annotations what the element puts on the class, by the simple names of the annotations
 * @param attributes the attributes that are mentioned, by name
 */
record MappedClass(
        MappingFile file,
        XmlElement element,
        boolean complete,
        Optional<Access> access,
        Map<String, Mirror> annotations,
        Map<String, MappedAttribute> attributes) {

    private static final List<String> TABLES = List.of("Table", "JoinTable", "CollectionTable", "TableGenerator");

    /**
     * An attribute that a mapping file mentions.
     *
     * @param element its element
     * @param annotations what the element puts on the attribute, by the simple names of the annotations
     */
    record MappedAttribute(XmlElement element, Map<String, Mirror> annotations) {

        boolean isId() {
            return annotations.containsKey("Id") || annotations.containsKey("EmbeddedId");
        }
    }

    /** Returns this without what the provider passes over. */
    MappedClass without(PassedOver passedOver) {
        Map<String, MappedAttribute> rest = new TreeMap<>();
        attributes.forEach((name, attribute) ->
                rest.put(name, new MappedAttribute(attribute.element(), passedOver.rest(attribute.annotations()))));
        return new MappedClass(file, element, complete, access, passedOver.rest(annotations), rest);
    }

    Optional<MappedAttribute> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** Returns the name of the attribute that a field or getter may be, or empty for any other member. */
    static Optional<String> attributeName(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() != ElementKind.METHOD) {
            return Optional.of(name).filter(each -> member.getKind() == ElementKind.FIELD);
        }
        return Stream.of("get", "is")
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> Introspector.decapitalize(name.substring(prefix.length())))
                .findFirst();
    }

    static MappedClass of(MappingFile file, XmlElement element, boolean unitComplete) {
        Target target = Objects.requireNonNull(Targets.CLASSES.get(element.name()));
        boolean complete = element.attribute("metadata-complete")
                .map(text -> text.equals("true") || text.equals("1"))
                .orElse(unitComplete);
        Map<String, Mirror> annotations = file.translation().annotations(element, target);
        return new MappedClass(
                file,
                element,
                complete,
                file.access(element),
                located(annotations, file),
                element.child("attributes").map(each -> attributes(file, each)).orElse(Map.of()));
    }

    private static Map<String, MappedAttribute> attributes(MappingFile file, XmlElement container) {
        Map<String, MappedAttribute> attributes = new TreeMap<>();
        for (XmlElement attribute : container.children()) {
            Target target = Targets.ATTRIBUTES.get(attribute.name());
            if (target != null) {
                Map<String, Mirror> annotations = file.translation().annotations(attribute, target);
                addMarkers(file, attribute, annotations);
                attributes.put(
                        attribute.attribute("name").orElse(""),
                        new MappedAttribute(attribute, located(annotations, file)));
            } else if (!attribute.name().equals("description")) {
                file.translation().notUnderstood(attribute);
            }
        }
        return attributes;
    }

    /** Some attributes of an element are annotations of their own. */
    private static void addMarkers(MappingFile file, XmlElement attribute, Map<String, Mirror> annotations) {
        if (attribute
                .attribute("id")
                .filter(each -> each.equals("true") || each.equals("1"))
                .isPresent()) {
            annotations.put("Id", Mirror.of(Map.of()));
        }
        attribute.attribute("maps-id").ifPresent(part -> annotations.put("MapsId", Mirror.of(Map.of("value", part))));
        file.access(attribute)
                .ifPresent(access -> annotations.put("Access", Mirror.of(Map.of("value", access.name()))));
    }

    /** Puts tables that do not name a schema or catalog into those of the file. */
    private static Map<String, Mirror> located(Map<String, Mirror> annotations, MappingFile file) {
        Map<String, Mirror> all = new TreeMap<>(annotations);
        TABLES.forEach(name -> all.computeIfPresent(name, (each, table) -> located(table, file)));
        all.computeIfPresent(
                "SecondaryTables",
                (each, tables) -> Mirror.of(Map.of(
                        "value",
                        tables.annotations("value").stream()
                                .map(table -> located(table, file))
                                .toList())));
        return all;
    }

    static Mirror located(Mirror table, MappingFile file) {
        return defaults(file, table).map(table::overriddenBy).orElse(table);
    }

    /** Returns the schema and catalog of the file as far as a table does not name its own, or empty if there is nothing. */
    static Optional<Mirror> defaults(MappingFile file, Mirror table) {
        Map<String, Object> members = new HashMap<>();
        if (file.schema() != null && table.text("schema") == null) {
            members.put("schema", file.schema());
        }
        if (file.catalog() != null && table.text("catalog") == null) {
            members.put("catalog", file.catalog());
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Mirror.of(members));
    }
}

package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A mapping file, such as {@code META-INF/orm.xml}.
 *
 * @param document the file
 * @param names the classes that it names
 * @param translation its elements as annotations
 * @param schema the schema of its tables that do not name one, or null
 * @param catalog the catalog of its tables that do not name one, or null
 * @param access whether fields or getters are attributes where its entities do not say, or null
 */
record MappingFile(
        XmlDocument document,
        ClassNames names,
        Translation translation,
        @Nullable String schema,
        @Nullable String catalog,
        @Nullable Access access) {

    private static final String ROOT = "entity-mappings";

    private static final Set<String> UNDERSTOOD = Set.of(
            "access",
            "catalog",
            "converter",
            "description",
            "embeddable",
            "entity",
            "mapped-superclass",
            "named-native-query",
            "named-query",
            "named-stored-procedure-query",
            "package",
            "persistence-unit-metadata",
            "schema",
            "sequence-generator",
            "sql-result-set-mapping",
            "table-generator");

    private static final List<String> ACCESSES = List.of("FIELD", "PROPERTY");

    /** Reads what holds for the whole file; returns empty after noting that it is no mapping file. */
    static Optional<MappingFile> of(XmlDocument document, Elements elements, Problems problems) {
        XmlElement root = document.root();
        if (!root.name().equals(ROOT)) {
            problems.add(Problem.MAPPING_FILE, document.place(root), "<" + root.name() + ">");
            return Optional.empty();
        }
        ClassNames names = new ClassNames(elements, root.childText("package").orElse(""));
        Translation translation = new Translation(document, names, problems);
        root.children().stream()
                .filter(child -> !UNDERSTOOD.contains(child.name()))
                .forEach(translation::notUnderstood);
        return Optional.of(new MappingFile(
                document,
                names,
                translation,
                root.childText("schema").orElse(null),
                root.childText("catalog").orElse(null),
                root.child("access")
                        .flatMap(each -> access(translation, each, each.text()))
                        .orElse(null)));
    }

    /** Returns the access that an element has as an attribute, or empty. */
    Optional<Access> access(XmlElement element) {
        return element.attribute("access").flatMap(text -> access(translation, element, text));
    }

    private static Optional<Access> access(Translation translation, XmlElement element, String text) {
        return translation.constant(element, "access", text, ACCESSES).map(Access::valueOf);
    }

    /** Returns what holds for the whole persistence unit, or empty if the file does not say. */
    Optional<UnitMetadata> unitMetadata(Problems problems) {
        return document.root().child("persistence-unit-metadata").map(each -> unitMetadata(each, problems));
    }

    private UnitMetadata unitMetadata(XmlElement metadata, Problems problems) {
        Optional<XmlElement> defaults = metadata.child("persistence-unit-defaults");
        defaults.flatMap(each -> each.child("delimited-identifiers"))
                .ifPresent(each -> problems.add(
                        Problem.PASSED_OVER,
                        document.place(each),
                        each.name(),
                        "the property hibernate.globally_quoted_identifiers in persistence.xml"));
        return new UnitMetadata(
                metadata.child("xml-mapping-metadata-complete").isPresent(),
                defaults.flatMap(each -> each.childText("schema")).orElse(null),
                defaults.flatMap(each -> each.childText("catalog")).orElse(null),
                defaults.flatMap(each -> each.child("access"))
                        .flatMap(each -> access(translation, each, each.text()))
                        .orElse(null));
    }
}

package dev.migrate.processor.xml;

import dev.migrate.processor.xml.Shape.Kind;
import dev.migrate.processor.xml.Target.KeyOf;
import dev.migrate.processor.xml.Target.Repeated;
import java.util.Map;

/** The elements of a mapping file that stand for a class or an attribute (Jakarta Persistence 3.2, {@code orm_3_2.xsd}). */
final class Targets {

    private static final String[] CLASS_HARMLESS = {
        "access",
        "attributes",
        "cacheable",
        "class",
        "description",
        "entity-listeners",
        "exclude-default-listeners",
        "exclude-superclass-listeners",
        "metadata-complete",
        "named-entity-graph",
        "named-native-query",
        "named-query",
        "named-stored-procedure-query",
        "post-load",
        "post-persist",
        "post-remove",
        "post-update",
        "pre-persist",
        "pre-remove",
        "pre-update",
        "sql-result-set-mapping"
    };

    private static final String[] ATTRIBUTE_HARMLESS = {
        "access", "cascade", "fetch", "id", "maps-id", "name", "order-by", "orphan-removal"
    };

    static final Target ENTITY = Target.of(Shape.of("Entity").with(Kind.TEXT, "name"), CLASS_HARMLESS)
            .with("table", Shapes.TABLE)
            .withAll("secondary-table", Shapes.SECONDARY_TABLE)
            .withAll("primary-key-join-column", Shapes.PRIMARY_KEY_JOIN_COLUMN)
            .with("primary-key-foreign-key", new KeyOf("PrimaryKeyJoinColumns"))
            .with("id-class", Shapes.ID_CLASS)
            .with("inheritance", Shapes.INHERITANCE)
            .with("discriminator-value", Shapes.DISCRIMINATOR_VALUE)
            .with("discriminator-column", Shapes.DISCRIMINATOR_COLUMN)
            .with("sequence-generator", Shapes.SEQUENCE_GENERATOR)
            .with("table-generator", Shapes.TABLE_GENERATOR)
            .withAll("attribute-override", Shapes.ATTRIBUTE_OVERRIDE)
            .withAll("association-override", Shapes.ASSOCIATION_OVERRIDE)
            .with("convert", new Repeated(Shapes.CONVERT, "", "attributeName"));

    static final Target MAPPED_SUPERCLASS =
            Target.of(Shape.of("MappedSuperclass"), CLASS_HARMLESS).with("id-class", Shapes.ID_CLASS);

    static final Target EMBEDDABLE = Target.of(Shape.of("Embeddable"), CLASS_HARMLESS);

    private static final Target BASIC = attribute(Shape.of("Basic").with(Kind.FLAG, "optional"))
            .with("column", Shapes.COLUMN)
            .with("lob", Shapes.LOB)
            .with("temporal", Shapes.TEMPORAL)
            .with("enumerated", Shapes.ENUMERATED)
            .with("convert", new Repeated(Shapes.CONVERT, "", "attributeName"));

    private static final Target ID = attribute(Shape.of("Id"))
            .with("column", Shapes.COLUMN)
            .with("generated-value", Shapes.GENERATED_VALUE)
            .with("temporal", Shapes.TEMPORAL)
            .with("table-generator", Shapes.TABLE_GENERATOR)
            .with("sequence-generator", Shapes.SEQUENCE_GENERATOR);

    private static final Target VERSION =
            attribute(Shape.of("Version")).with("column", Shapes.COLUMN).with("temporal", Shapes.TEMPORAL);

    private static final Target EMBEDDED = attribute(Shape.of("Embedded"))
            .withAll("attribute-override", Shapes.ATTRIBUTE_OVERRIDE)
            .withAll("association-override", Shapes.ASSOCIATION_OVERRIDE)
            .with("convert", new Repeated(Shapes.CONVERT, "", "attributeName"));

    private static final Target EMBEDDED_ID =
            attribute(Shape.of("EmbeddedId")).withAll("attribute-override", Shapes.ATTRIBUTE_OVERRIDE);

    private static final Target MANY_TO_ONE =
            joined(attribute(Shape.of("ManyToOne").with(Kind.FLAG, "optional").with(Kind.TYPE, "target-entity")));

    private static final Target ONE_TO_ONE = joined(attribute(Shape.of("OneToOne")
                    .with(Kind.FLAG, "optional")
                    .with(Kind.TYPE, "target-entity")
                    .with(Kind.TEXT, "mapped-by")))
            .withAll("primary-key-join-column", Shapes.PRIMARY_KEY_JOIN_COLUMN)
            .with("primary-key-foreign-key", new KeyOf("PrimaryKeyJoinColumns"));

    private static final Target ONE_TO_MANY = plural(joined(
            attribute(Shape.of("OneToMany").with(Kind.TYPE, "target-entity").with(Kind.TEXT, "mapped-by"))));

    private static final Target MANY_TO_MANY = plural(
            attribute(Shape.of("ManyToMany").with(Kind.TYPE, "target-entity").with(Kind.TEXT, "mapped-by"))
                    .with("join-table", Shapes.JOIN_TABLE));

    private static final Target ELEMENT_COLLECTION = plural(
                    attribute(Shape.of("ElementCollection").with(Kind.TYPE, "target-class")))
            .with("column", Shapes.COLUMN)
            .with("lob", Shapes.LOB)
            .with("temporal", Shapes.TEMPORAL)
            .with("enumerated", Shapes.ENUMERATED)
            .withAll("attribute-override", Shapes.ATTRIBUTE_OVERRIDE)
            .withAll("association-override", Shapes.ASSOCIATION_OVERRIDE)
            .with("convert", new Repeated(Shapes.CONVERT, "", "attributeName"))
            .with("collection-table", Shapes.COLLECTION_TABLE);

    private static final Target TRANSIENT = attribute(Shape.of("Transient"));

    /** The attributes by the names of their elements. */
    static final Map<String, Target> ATTRIBUTES = Map.ofEntries(
            Map.entry("id", ID),
            Map.entry("embedded-id", EMBEDDED_ID),
            Map.entry("basic", BASIC),
            Map.entry("version", VERSION),
            Map.entry("many-to-one", MANY_TO_ONE),
            Map.entry("one-to-many", ONE_TO_MANY),
            Map.entry("one-to-one", ONE_TO_ONE),
            Map.entry("many-to-many", MANY_TO_MANY),
            Map.entry("element-collection", ELEMENT_COLLECTION),
            Map.entry("embedded", EMBEDDED),
            Map.entry("transient", TRANSIENT));

    /** The classes by the names of their elements. */
    static final Map<String, Target> CLASSES =
            Map.of("entity", ENTITY, "mapped-superclass", MAPPED_SUPERCLASS, "embeddable", EMBEDDABLE);

    private Targets() {}

    private static Target attribute(Shape own) {
        return Target.of(own, ATTRIBUTE_HARMLESS);
    }

    private static Target joined(Target target) {
        return target.withAll("join-column", Shapes.JOIN_COLUMN)
                .with("foreign-key", new KeyOf("JoinColumns"))
                .with("join-table", Shapes.JOIN_TABLE);
    }

    private static Target plural(Target target) {
        return target.with("order-column", Shapes.ORDER_COLUMN)
                .with("map-key", Shapes.MAP_KEY)
                .with("map-key-class", Shapes.MAP_KEY_CLASS)
                .with("map-key-temporal", Shapes.MAP_KEY_TEMPORAL)
                .with("map-key-enumerated", Shapes.MAP_KEY_ENUMERATED)
                .with("map-key-attribute-override", new Repeated(Shapes.ATTRIBUTE_OVERRIDE, "key", "name"))
                .with("map-key-convert", new Repeated(Shapes.CONVERT, "key", "attributeName"))
                .with("map-key-column", Shapes.MAP_KEY_COLUMN)
                .withAll("map-key-join-column", Shapes.MAP_KEY_JOIN_COLUMN)
                .with("map-key-foreign-key", new KeyOf("MapKeyJoinColumns"));
    }
}

package dev.migrate.processor.xml;

import dev.migrate.processor.xml.Shape.Kind;
import dev.migrate.processor.xml.Shape.Part;

/** The elements of a mapping file that are one annotation (Jakarta Persistence 3.2, {@code orm_3_2.xsd}). */
final class Shapes {

    static final Shape FOREIGN_KEY = Shape.of("ForeignKey")
            .with(Kind.TEXT, "name foreign-key-definition options")
            .withConstant("constraint-mode", "value", "CONSTRAINT", "NO_CONSTRAINT", "PROVIDER_DEFAULT");

    static final Shape CHECK = Shape.of("CheckConstraint").with(Kind.TEXT, "name constraint options");

    static final Shape COLUMN = sized(written(Shape.of("Column")))
            .with(Kind.TEXT, "table")
            .with(Kind.NUMBER, "second-precision")
            .withText("comment")
            .withAll("check-constraint", "check", CHECK);

    static final Shape JOIN_COLUMN = written(Shape.of("JoinColumn"))
            .with(Kind.TEXT, "table referenced-column-name")
            .with("foreign-key", "foreignKey", FOREIGN_KEY)
            .withText("comment")
            .withAll("check-constraint", "check", CHECK);

    static final Shape PRIMARY_KEY_JOIN_COLUMN = Shape.of("PrimaryKeyJoinColumn")
            .with(Kind.TEXT, "name referenced-column-name column-definition options")
            .with("foreign-key", "foreignKey", FOREIGN_KEY);

    static final Shape MAP_KEY_COLUMN = sized(written(Shape.of("MapKeyColumn"))).with(Kind.TEXT, "table");

    static final Shape MAP_KEY_JOIN_COLUMN = written(Shape.of("MapKeyJoinColumn"))
            .with(Kind.TEXT, "table referenced-column-name")
            .with("foreign-key", "foreignKey", FOREIGN_KEY);

    static final Shape ORDER_COLUMN = Shape.of("OrderColumn")
            .with(Kind.TEXT, "name column-definition options")
            .with(Kind.FLAG, "nullable insertable updatable");

    static final Shape DISCRIMINATOR_COLUMN = Shape.of("DiscriminatorColumn")
            .with(Kind.TEXT, "name column-definition options")
            .with(Kind.NUMBER, "length")
            .withConstant("discriminator-type", "discriminatorType", "STRING", "CHAR", "INTEGER");

    static final Shape DISCRIMINATOR_VALUE = Shape.of("DiscriminatorValue").withContent();

    static final Shape UNIQUE_CONSTRAINT = Shape.of("UniqueConstraint")
            .with(Kind.TEXT, "name options")
            .with("column-name", new Part("columnNames", null, true));

    static final Shape INDEX =
            Shape.of("Index").with(Kind.TEXT, "name column-list options").with(Kind.FLAG, "unique");

    static final Shape TABLE = table("Table");

    static final Shape SECONDARY_TABLE = table("SecondaryTable")
            .withAll("primary-key-join-column", "pkJoinColumns", PRIMARY_KEY_JOIN_COLUMN)
            .with("primary-key-foreign-key", "foreignKey", FOREIGN_KEY);

    static final Shape COLLECTION_TABLE = table("CollectionTable")
            .withAll("join-column", "joinColumns", JOIN_COLUMN)
            .with("foreign-key", "foreignKey", FOREIGN_KEY);

    static final Shape JOIN_TABLE = table("JoinTable")
            .withAll("join-column", "joinColumns", JOIN_COLUMN)
            .with("foreign-key", "foreignKey", FOREIGN_KEY)
            .withAll("inverse-join-column", "inverseJoinColumns", JOIN_COLUMN)
            .with("inverse-foreign-key", "inverseForeignKey", FOREIGN_KEY);

    static final Shape SEQUENCE_GENERATOR = Shape.of("SequenceGenerator")
            .with(Kind.TEXT, "name sequence-name catalog schema options")
            .with(Kind.NUMBER, "initial-value allocation-size");

    static final Shape TABLE_GENERATOR = Shape.of("TableGenerator")
            .with(Kind.TEXT, "name table catalog schema pk-column-name value-column-name pk-column-value options")
            .with(Kind.NUMBER, "initial-value allocation-size")
            .withAll("unique-constraint", "uniqueConstraints", UNIQUE_CONSTRAINT)
            .withAll("index", "indexes", INDEX);

    static final Shape GENERATED_VALUE = Shape.of("GeneratedValue")
            .with(Kind.TEXT, "generator")
            .withConstant("strategy", "strategy", "AUTO", "IDENTITY", "SEQUENCE", "TABLE", "UUID");

    static final Shape INHERITANCE =
            Shape.of("Inheritance").withConstant("strategy", "strategy", "SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");

    static final Shape ID_CLASS = Shape.of("IdClass").with("class", Shape.Member.of("value", Kind.TYPE));

    static final Shape ATTRIBUTE_OVERRIDE =
            Shape.of("AttributeOverride").with(Kind.TEXT, "name").with("column", "column", COLUMN);

    static final Shape ASSOCIATION_OVERRIDE = Shape.of("AssociationOverride")
            .with(Kind.TEXT, "name")
            .withAll("join-column", "joinColumns", JOIN_COLUMN)
            .with("foreign-key", "foreignKey", FOREIGN_KEY)
            .with("join-table", "joinTable", JOIN_TABLE);

    static final Shape CONVERT = Shape.of("Convert")
            .with(Kind.TYPE, "converter")
            .with(Kind.TEXT, "attribute-name")
            .with(Kind.FLAG, "disable-conversion");

    static final Shape CONVERTER =
            Shape.of("Converter").with(Kind.TEXT, "class").with(Kind.FLAG, "auto-apply");

    static final Shape TEMPORAL = Shape.of("Temporal").withContent("DATE", "TIME", "TIMESTAMP");

    static final Shape ENUMERATED = Shape.of("Enumerated").withContent("ORDINAL", "STRING");

    static final Shape LOB = Shape.of("Lob");

    static final Shape MAP_KEY = Shape.of("MapKey").with(Kind.TEXT, "name");

    static final Shape MAP_KEY_CLASS = Shape.of("MapKeyClass").with("class", Shape.Member.of("value", Kind.TYPE));

    static final Shape MAP_KEY_TEMPORAL = Shape.of("MapKeyTemporal").withContent("DATE", "TIME", "TIMESTAMP");

    static final Shape MAP_KEY_ENUMERATED = Shape.of("MapKeyEnumerated").withContent("ORDINAL", "STRING");

    private Shapes() {}

    private static Shape written(Shape column) {
        return column.with(Kind.TEXT, "name column-definition options")
                .with(Kind.FLAG, "unique nullable insertable updatable");
    }

    private static Shape sized(Shape column) {
        return column.with(Kind.NUMBER, "length precision scale");
    }

    private static Shape table(String annotation) {
        return Shape.of(annotation)
                .with(Kind.TEXT, "name catalog schema options")
                .withText("comment")
                .withAll("unique-constraint", "uniqueConstraints", UNIQUE_CONSTRAINT)
                .withAll("index", "indexes", INDEX)
                .withAll("check-constraint", "check", CHECK);
    }
}

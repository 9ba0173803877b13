package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes the schema and is not understood, or what Hibernate refuses, is said at its line. */
final class UnderstandingTest {

    private static final String HEAD = """
            package shop;
            import jakarta.persistence.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import jakarta.persistence.Table;
            """;

    @TempDir
    Path folder;

    private Result compile(String... lines) {
        return new Javac(folder)
                .source("shop/Shop.java", HEAD + String.join("\n", lines))
                .compile();
    }

    @Test
    void constraintsOfOneNameAreRefused() {
        Result result = compile(
                "@Entity @Table(uniqueConstraints = @UniqueConstraint(name = \"uk\", columnNames = \"name\"))",
                "class Item { @Id long id; String name; }",
                "@Entity @Table(uniqueConstraints = @UniqueConstraint(name = \"uk\", columnNames = \"name\"))",
                "class User { @Id long id; String name; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:9 [MIG013] Two constraints or indexes of the tables 'Item' and 'User'"
                        + " are called 'uk'; name one of them explicitly.");
    }

    @Test
    void nameThatNoDatabaseAcceptsIsRefused() {
        Result result =
                compile("@Entity class User {", "  @Id long id;", "  @Column(name = \"a\\0b\") String name;", "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:6 [MIG015] shop.User has a wrong name: The name 'a\\0b' contains a"
                        + " NUL character, which no database accepts; rename the object.");
    }

    @Test
    void discriminatorOfCharactersNeedsAValue() {
        Result result = compile(
                "@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)",
                "class User { @Id long id; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:7 [MIG016] The entity shop.User has no @DiscriminatorValue, which a"
                        + " discriminator of the type CHAR needs; add one character.");
    }

    @Test
    void keyAndElementOfACollectionCannotShareAColumn() {
        Result result = compile(
                "@Entity class User {",
                "  @Id long id;",
                "  @ElementCollection @Column(name = \"User_id\") Set<String> codes;",
                "  @ElementCollection @MapKeyColumn(name = \"x\") @Column(name = \"X\") Map<String, String> labels;",
                "}");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR Shop.java:8 [MIG017] shop.User.codes uses the column 'User_id' of the table 'User_codes'"
                                + " both as key and as element; give one of them another name, or make it insertable ="
                                + " false and updatable = false.",
                        "ERROR Shop.java:9 [MIG017] shop.User.labels uses the column 'X' of the table 'User_labels'"
                                + " both as element and as mapKey; give one of them another name, or make it insertable"
                                + " = false and updatable = false.");
    }

    @Test
    void inverseSideOfAJoinTableCannotHaveAnOrder() {
        Result result = compile(
                "@Entity class Tag { @Id long id; @ManyToMany(mappedBy = \"tags\") @OrderColumn List<User> users; }",
                "@Entity class User { @Id long id; @ManyToMany List<Tag> tags; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:6 [MIG018] shop.Tag.users is mapped by 'tags' and cannot have"
                        + " @OrderColumn; move it to that attribute, which owns the join table.");
    }

    @Test
    void annotationsOfOneDialectAndOfThePackageAreWarnings() {
        Javac javac = new Javac(folder)
                .source(
                        "shop/package-info.java",
                        "@TypeRegistration(basicClass = String.class, userType = shop.Own.class)\npackage shop;\n"
                                + "import org.hibernate.annotations.TypeRegistration;")
                .source("shop/Shop.java", HEAD + """
                        @Entity class User {
                          @Id long id;
                          @DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class,
                            override = @ColumnDefault("1"))
                          int age;
                        }
                        """);

        assertThat(javac.compile().problems())
                .containsExactlyInAnyOrder(
                        "WARNING package-info.java:1 [MIG100] @TypeRegistration on shop is not understood and may change"
                                + " the schema; check the next revision by hand.",
                        "WARNING Shop.java:8 [MIG100] @ColumnDefault on shop.User.age is not understood and may change"
                                + " the schema; check the next revision by hand.");
    }

    @Test
    void typeOfOnesOwnIsAWarningUnlessTheColumnIsDefined() {
        Result result = compile(
                "class Money implements java.io.Serializable {}",
                "class MoneyType extends org.hibernate.usertype.StaticUserTypeSupport<Money> {",
                "  MoneyType() { super(null); }",
                "}",
                "@Entity class User {",
                "  @Id long id;",
                "  @Type(MoneyType.class) Money open;",
                "  @Type(MoneyType.class) @Column(columnDefinition = \"numeric(9,2)\") Money defined;",
                "  @JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class) UUID known;",
                "}");

        assertThat(result.problems())
                .containsExactly(
                        "WARNING Shop.java:12 [MIG100] @Type on shop.User.open is not understood and may change"
                                + " the schema; check the next revision by hand.");
        assertThat(result.file("META-INF/migrate/schema.json"))
                .contains("varchar(36)")
                .contains("numeric(9,2)");
    }

    @Test
    void valuesThatStandForConstantsAreAWarning() {
        Result result = new Javac(folder)
                .source("jakarta/persistence/EnumeratedValue.java", """
                        package jakarta.persistence;
                        public @interface EnumeratedValue {}
                        """)
                .source("shop/Shop.java", HEAD + """
                        enum Size { S("small"); @EnumeratedValue final String text; Size(String text) { this.text = text; } }
                        enum Grade { A(7); @EnumeratedValue final int number; Grade(int number) { this.number = number; } }
                        @Entity class Shirt {
                          @Id long id;
                          @Enumerated(EnumType.STRING) @Column(length = 9) Size size;
                          Grade grade;
                        }
                        """)
                .compile();

        assertThat(result.problems())
                .containsExactly(
                        "WARNING Shop.java:11 [MIG110] The values that stand for the constants of shop.Grade are known only"
                                + " at run time, so that the check of shop.Shirt.grade that Hibernate adds is left out; add"
                                + " it with @Check if it matters.",
                        "WARNING Shop.java:10 [MIG110] The values that stand for the constants of shop.Size are known only"
                                + " at run time, so that the check of shop.Shirt.size that Hibernate adds is left out; add"
                                + " it with @Check if it matters.");
        assertThat(result.file("META-INF/migrate/schema.json"))
                .contains("{\"name\": \"size\", \"type\": \"varchar(9)\"")
                .contains("{\"name\": \"grade\", \"type\": \"smallint\"");
    }

    @Test
    void auditingIsAWarning() {
        Result result = new Javac(folder)
                .source(
                        "org/hibernate/envers/Audited.java",
                        "package org.hibernate.envers; public @interface Audited {}")
                .source("org/hibernate/envers/NotAudited.java", """
                        package org.hibernate.envers;
                        public @interface NotAudited {}
                        """)
                .source("shop/Shop.java", HEAD + """
                        @Entity @org.hibernate.envers.Audited class User {
                          @Id long id;
                          @org.hibernate.envers.NotAudited String name;
                        }
                        """)
                .compile();

        assertThat(result.problems())
                .containsExactly(
                        "WARNING Shop.java:6 [MIG100] @Audited on shop.User is not understood and may change the"
                                + " schema; check the next revision by hand.");
    }

    @Test
    void strategyOfAGeneratorThatIsNotKnownIsAWarning() {
        Result result = compile(
                "@Entity class User {",
                "  @Id @GeneratedValue(generator = \"own\")",
                "  @GenericGenerator(name = \"own\", strategy = \"shop.OwnGenerator\") long id;",
                "}");

        assertThat(result.problems())
                .containsExactly("WARNING Shop.java:8 [MIG100] @GenericGenerator on id is not understood and may change"
                        + " the schema; check the next revision by hand.");
    }

    @Test
    void definitionOfAForeignKeyIsAWarning() {
        Result result = compile(
                "@Entity class User {",
                "  @Id long id;",
                "  @ManyToOne",
                "  @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(foreignKeyDefinition = \"foreign key\"))",
                "  User boss;",
                "}");

        assertThat(result.done()).isTrue();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .matches("WARNING Shop.java:(9|10) .*")
                        .endsWith("[MIG103] The foreignKeyDefinition of shop.User.boss is not understood and left out;"
                                + " use @OnDelete, or change the foreign key in a revision by hand."));
    }

    @Test
    void converterWithoutTypesIsAWarning() {
        Result result = compile(
                "@SuppressWarnings(\"rawtypes\") @Converter class Raw implements AttributeConverter {",
                "  public Object convertToDatabaseColumn(Object value) { return value; }",
                "  public Object convertToEntityAttribute(Object value) { return value; }",
                "}",
                "@Entity class User { @Id long id;",
                "  @Convert(converter = Raw.class) String name; }");

        assertThat(result.problems())
                .containsExactly(
                        "WARNING Shop.java:11 [MIG104] The converter shop.Raw of shop.User.name does not say its"
                                + " column type; java.lang.String is taken, unless columnDefinition says otherwise.");
    }

    @Test
    void unknownCodeOfAJdbcTypeIsAWarning() {
        Result result = compile("@Entity class User { @Id long id;", "  @JdbcTypeCode(9999) String name; }");

        assertThat(result.problems())
                .containsExactly("WARNING Shop.java:7 [MIG105] @JdbcTypeCode(9999) on shop.User.name is not understood;"
                        + " the type of java.lang.String is taken, unless columnDefinition says otherwise.");
    }

    @Test
    void checkThatAConverterBringsIsAWarning() {
        Result result = compile(
                "@Entity class User { @Id long id;",
                "  @Convert(converter = Mood.class) Boolean active; }",
                "@Converter class Mood implements AttributeConverter<Boolean, String> {",
                "  public String convertToDatabaseColumn(Boolean value) { return value ? \"up\" : \"down\"; }",
                "  public Boolean convertToEntityAttribute(String value) { return value.equals(\"up\"); }",
                "}");

        assertThat(result.problems())
                .containsExactly("WARNING Shop.java:7 [MIG107] The converter shop.Mood of shop.User.active makes"
                        + " Hibernate add a check of its values, which is left out; add it with @Check if it matters.");
    }

    @Test
    void definitionOfAnEnumerationIsAWarningUnlessThereIsACheck() {
        Result result = compile(
                "@Entity class User { @Id long id; enum Kind { A, B }",
                "  @Enumerated(EnumType.STRING) @Column(columnDefinition = \"varchar(9)\") Kind kind;",
                "  @Enumerated(EnumType.STRING) @Column(columnDefinition = \"varchar(9)\")",
                "  @Check(constraints = \"other in ('A','B')\") Kind other; }");

        assertThat(result.problems())
                .containsExactly("WARNING Shop.java:7 [MIG109] The columnDefinition of shop.User.kind hides that its"
                        + " values are the constants of an enum, which Hibernate checks on some databases; that check is"
                        + " left out, so add it with @Check if it matters.");
    }

    @Test
    void embeddableWithinItselfIsAnError() {
        Result result =
                compile("@Embeddable class Node { Node next; }", "@Entity class User { @Id long id; Node node; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:7 [MIG019] shop.User holds an embeddable that contains itself:"
                        + " shop.User.node" + ".next".repeat(17)
                        + ".… Make the inner attribute a relation to an entity,"
                        + " or @Transient.");
    }
}

package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a mapping is said at its line, and all of it in one compilation. */
final class ProblemsTest {

    private static final String HEAD = "package shop;\nimport jakarta.persistence.*;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    private Result compile(String... lines) {
        return new Javac(folder)
                .source("shop/Shop.java", HEAD + String.join("\n", lines))
                .compile();
    }

    @Test
    void entityMustHaveAnId() {
        Result result = compile("@Entity", "class User {", "  String name;", "}");

        assertThat(result.done()).isFalse();
        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:5 [MIG001] The entity shop.User has no identifier; annotate an"
                        + " attribute with @Id or @EmbeddedId.");
    }

    @Test
    void twoAttributesCannotWriteOneColumn() {
        Result result = compile(
                "@Entity class User {",
                "  @Id long id;",
                "  @Column(name = \"mail\") String email;",
                "  @Column(name = \"MAIL\") String post;",
                "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:7 [MIG002] shop.User.post maps the column 'MAIL' of the table 'User',"
                        + " which shop.User.email maps too; give one of them another column, or make it insertable ="
                        + " false and updatable = false.");
    }

    @Test
    void columnThatIsOnlyReadIsNoConflict() {
        Result result = compile(
                "@Entity class User {",
                "  @Id long id;",
                "  String mail;",
                "  @Column(name = \"mail\", insertable = false, updatable = false) String post;",
                "}");

        assertThat(result.problems()).isEmpty();
    }

    @Test
    void twoEntitiesCannotHaveOneTable() {
        Result result = compile(
                "@Entity @Table(name = \"users\") class User { @Id long id; }",
                "@Entity @Table(name = \"USERS\") class Admin { @Id long id; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:4 [MIG003] shop.User maps the table 'users', which shop.Admin maps"
                        + " too; give one of them another table.");
    }

    @Test
    void nameLongerThanDatabasesTakeIsRefusedWithAShorterOne() {
        Result result = compile("@Entity @Table(name = \"" + "t".repeat(200) + "\") class User { @Id long id; }");

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("ERROR Shop.java:4 [MIG004] shop.User has the name 'ttt")
                        .contains(
                                "which is 200 bytes long; databases take at most 63. Name it explicitly, for example 'ttt")
                        .matches(".*'t{54}_[0-9a-f]{8}'\\."));
    }

    @Test
    void typeThatIsNoColumnIsRefused() {
        Result result = compile("@Entity class User {", "  @Id long id;", "  Object anything;", "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:6 [MIG005] shop.User.anything has the type java.lang.Object, which"
                        + " cannot be a column; use a basic type, a Serializable class, an attribute converter or"
                        + " @Transient.");
    }

    @Test
    void referenceMustLeadToAnEntity() {
        Result result = compile(
                "class Address {}",
                "@Entity class User {",
                "  @Id long id;",
                "  @ManyToOne Address address;",
                "  @OneToMany List addresses;",
                "}");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR Shop.java:7 [MIG006] shop.User.address refers to shop.Address, which is no entity;"
                                + " annotate that class with @Entity, name the target entity, or list the class in the"
                                + " option migrate.entities if it is in a jar.",
                        "ERROR Shop.java:8 [MIG007] shop.User.addresses does not say what it refers to; give the"
                                + " collection or attribute a type argument, or set targetEntity or targetClass.");
    }

    @Test
    void mappedByMustLeadBack() {
        Result result = compile(
                "@Entity class Item { @Id long id; @ManyToOne User owner; }",
                "@Entity class User {",
                "  @Id long id;",
                "  @OneToMany(mappedBy = \"user\") List<Item> items;",
                "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:7 [MIG010] shop.User.items is mapped by 'user', but shop.Item has no"
                        + " such attribute; correct mappedBy.");
    }

    @Test
    void constraintsAndIndexesNameColumnsOfTheTable() {
        Result result = compile(
                "@Entity",
                "@Table(indexes = @Index(columnList = \"nick desc\"))",
                "class User { @Id long id; String name; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:6 [MIG008] shop.User names the column 'nick', which the table 'User'"
                        + " does not have; it has id, name.");
    }

    @Test
    void compositeKeyNeedsAJoinColumnForEachPart() {
        Result result = compile(
                "@Embeddable class Key implements java.io.Serializable { int a; int b; }",
                "@Entity class Item { @EmbeddedId Key key; }",
                "@Entity class User {",
                "  @Id long id;",
                "  @ManyToOne @JoinColumn(name = \"x\") Item item;",
                "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:8 [MIG009] shop.User.item has 1 join columns, but the key of Item"
                        + " has 2 columns [a, b]; name one join column for each, with referencedColumnName.");
    }

    @Test
    void derivedIdentifiersCannotFormACircle() {
        Result result =
                compile("@Entity class Hen { @Id @OneToOne Egg egg; }", "@Entity class Egg { @Id @OneToOne Hen hen; }");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:5 [MIG011] The identifier of shop.Egg is derived from its own; break"
                        + " the circle of derived identifiers.");
    }

    @Test
    void scaleOfAnApproximateNumberIsRefused() {
        Result result = compile("@Entity class User {", "  @Id long id;", "  @Column(scale = 2) double rate;", "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:6 [MIG012] shop.User.rate has a scale, but an approximate number has"
                        + " none; leave scale out or use BigDecimal.");
    }

    @Test
    void sequencesOfOneNameMustAgree() {
        Result result = compile(
                "@Entity class A {",
                "  @Id @GeneratedValue(generator = \"g\") @SequenceGenerator(name = \"g\", allocationSize = 5) long id;",
                "}",
                "@Entity class B {",
                "  @Id @GeneratedValue(generator = \"g\") long id;",
                "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:8 [MIG014] shop.B.id defines the sequence 'g' from 1 by 50, but"
                        + " elsewhere it is defined otherwise; let both @SequenceGenerator agree.");
    }

    @Test
    void annotationThatIsNotUnderstoodIsAWarningAtItsLine() {
        Result result = compile(
                "@Entity",
                "@org.hibernate.annotations.View(query = \"select 1\")",
                "class User {",
                "  @Id long id;",
                "  @org.hibernate.annotations.PartitionKey",
                "  long region;",
                "  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.AUTO)",
                "  java.time.OffsetDateTime time;",
                "}");

        assertThat(result.done()).isTrue();
        assertThat(result.problems())
                .containsExactly(
                        "WARNING Shop.java:5 [MIG100] @View on shop.User is not understood and may change the"
                                + " schema; check the next revision by hand.",
                        "WARNING Shop.java:8 [MIG100] @PartitionKey on shop.User.region is not understood and may change"
                                + " the schema; check the next revision by hand.",
                        "WARNING Shop.java:10 [MIG100] @TimeZoneStorage on shop.User.time is not understood and may"
                                + " change the schema; check the next revision by hand.");
    }

    @Test
    void heirsCanShareAColumnButNotWithTheirParent() {
        Result result = compile(
                "@Entity class Vehicle { @Id long id; String name; }",
                "@Entity class Car extends Vehicle { String colour; }",
                "@Entity class Boat extends Vehicle { String colour; @Column(name = \"name\") String title; }");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR Shop.java:4 [MIG002] shop.Vehicle.name maps the column 'name' of the table 'Vehicle',"
                                + " which shop.Boat.title maps too; give one of them another column, or make it insertable = false"
                                + " and updatable = false.");
    }

    @Test
    void heirInASharedTableHasNoTableOfItsOwn() {
        Result result = compile(
                "@Entity class Vehicle { @Id long id; }",
                "@Entity @Table(name = \"cars\") class Car extends Vehicle {}");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR Shop.java:5 [MIG021] The entity shop.Car has a @Table, but its rows are in the table"
                                + " 'Vehicle' of shop.Vehicle; leave @Table out, or choose another strategy with @Inheritance"
                                + " there.");
    }

    @Test
    void joinTableOfOneToManyCannotDelete() {
        Result result = compile(
                "@Entity class User {",
                "  @Id long id;",
                "  @OneToMany @org.hibernate.annotations.OnDelete(",
                "    action = org.hibernate.annotations.OnDeleteAction.CASCADE)",
                "  List<User> friends;",
                "}");

        assertThat(result.problems())
                .containsExactly("ERROR Shop.java:8 [MIG022] shop.User.friends has @OnDelete, but a join table, so that"
                        + " Hibernate refuses it; add a @JoinColumn, or leave @OnDelete out.");
    }

    @Test
    void columnMustBeInATableThatTheEntityHas() {
        Result result = compile(
                "@Entity @SecondaryTable(name = \"more\") class User {",
                "  @Id long id;",
                "  @Column(table = \"More\") String right;",
                "  @Column(table = \"mroe\") String wrong;",
                "}");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR Shop.java:7 [MIG020] shop.User.wrong is in the table 'mroe', which shop.User does"
                                + " not have; correct the name, or declare it with @SecondaryTable.");
    }

    @Test
    void collectionsThatShareATableAreAWarning() {
        Result result = compile(
                "@Entity class Tag { @Id long id; }",
                "@Entity class User {",
                "  @Id long id;",
                "  @ManyToMany Set<Tag> liked;",
                "  @ManyToMany Set<Tag> used;",
                "}");

        assertThat(result.problems())
                .containsExactly("WARNING Shop.java:8 [MIG102] shop.User.used shares the table 'User_Tag' with"
                        + " shop.User.liked, so that rows of both are mixed; give one of them a table of its own.");
    }

    @Test
    void allProblemsAreToldInOneCompilation() {
        Result result = compile(
                "@Entity class User { String name; }",
                "@Entity class Item { @Id long id; Object thing; }",
                "@Entity @Table(name = \"Item\") class Other { @Id long id; }");

        assertThat(result.problems())
                .extracting(problem -> problem.replaceAll(".*\\[(MIG\\d+)].*", "$1"))
                .containsExactlyInAnyOrder("MIG001", "MIG003", "MIG005");
    }

    @Test
    void nothingIsWrittenWhileThereAreErrors() {
        Result result = compile("@Entity class User { String name; }");

        assertThat(result.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void compilationWithoutEntitiesWritesNothing() {
        Result result = compile("class Plain {}");

        assertThat(result.done()).isTrue();
        assertThat(result.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void typeThatDoesNotExistIsLeftToTheCompiler() {
        Result result = compile("@Entity class User { @Id long id; Missing missing; }");

        assertThat(result.done()).isFalse();
        assertThat(result.problems()).isEmpty();
    }
}

package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mapping files mean beyond the schema that Hibernate makes of them, and what is told of their mistakes. */
final class MappingFileTest {

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void writeSources() {
        javac = new Javac(folder.resolve("project"))
                .source("shop/User.java", """
                        package shop;
                        public class User { long id; String name; User friend; }
                        """)
                .source("shop/Item.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity public class Item { @Id long id; @ManyToOne User owner; }
                        """);
    }

    /** A class that only Hibernate 7 has, by which the processor knows it. */
    private static final String HIBERNATE_7 =
            "org/hibernate/boot/model/naming/PhysicalNamingStrategySnakeCaseImpl.java";

    private static final String HIBERNATE_7_SOURCE =
            "package org.hibernate.boot.model.naming; public class PhysicalNamingStrategySnakeCaseImpl {}";

    /** Writes a mapping file whose root has these lines from its second line on. */
    private MappingFileTest mapping(String... lines) throws IOException {
        Path path = javac.classes().resolve("META-INF/orm.xml");
        Files.createDirectories(path.getParent());
        Files.writeString(path, "<entity-mappings>\n" + String.join("\n", lines) + "\n</entity-mappings>\n");
        return this;
    }

    private List<String> problems() {
        return javac.compile().problems();
    }

    private static final String USER = "<entity class='shop.User' access='FIELD'><attributes><id name='id'/>"
            + "<many-to-one name='friend'/></attributes></entity>";

    @Test
    void classWithoutAnnotationsIsAnEntity() throws IOException {
        Result result = mapping(USER).javac.compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("\"User\"", "\"friend_id\"", "\"owner_id\"");
    }

    @Test
    void classWithoutAnnotationsStaysAnEntityWhenAnotherIsCompiledAlone() throws IOException {
        String whole = mapping(USER).javac.compile().file(Compilation.SCHEMA);

        Result one = javac.compileOnly(List.of("shop/Item.java"));

        assertThat(one.problems()).isEmpty();
        assertThat(one.file(Compilation.SCHEMA)).isEqualTo(whole);
    }

    @Test
    void filesAreKeptByTheirDigests() throws IOException {
        Result result = mapping(USER).javac.compile();

        assertThat(result.file(Compilation.FILES)).matches("[0-9a-f]{64}  META-INF/orm\\.xml\n");
    }

    @Test
    void mappingThatIsTakenAwayTakesItsTableAway() throws IOException {
        mapping(USER).javac.compile();
        Files.delete(javac.classes().resolve("META-INF/orm.xml"));
        javac.source("shop/Item.java", """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Item { @Id long id; }
                """);

        assertThat(javac.compile().file(Compilation.SCHEMA))
                .contains("\"Item\"")
                .doesNotContain("\"User\"");
    }

    @Test
    void mappingOfAClassThatIsNotThereIsAnErrorAtItsLine() throws IOException {
        assertThat(mapping("<package>shop</package>", USER, "<entity class='Gone'/>")
                        .problems())
                .containsExactly(
                        "ERROR [MIG310] META-INF/orm.xml:4 names the class 'Gone', which is not on the class path;"
                                + " correct the name or the <package>, or add the dependency.");
    }

    @Test
    void mappingOfAnAttributeThatIsNotThereIsAnErrorAtItsLine() throws IOException {
        String wrong = USER.replace("<many-to-one", "\n<basic name='nmae'/><many-to-one");

        assertThat(mapping(wrong).problems())
                .containsExactly(
                        "ERROR [MIG312] META-INF/orm.xml:3 maps the attribute 'nmae', for which shop.User has neither"
                                + " a field nor a getter; correct the name, or use <attribute-override> for one of a superclass.");
    }

    @Test
    void classCanBeMappedOnce() throws IOException {
        assertThat(mapping(USER, USER).problems())
                .containsExactly(
                        "ERROR [MIG311] META-INF/orm.xml:3 maps the class shop.User, which META-INF/orm.xml:2 maps"
                                + " too; put all of it into one element.");
    }

    @Test
    void valueThatIsNoneOfItsKindIsAnErrorAtItsLine() throws IOException {
        assertThat(mapping(USER.replace("<attributes>", "<inheritance strategy='JOIND'/>\n<attributes>")
                                .replace("<id name='id'/>", "<id name='id'><column length='long'/></id>"))
                        .problems())
                .containsExactly(
                        "ERROR [MIG313] META-INF/orm.xml:2 has strategy 'JOIND', which is not one of SINGLE_TABLE, JOINED,"
                                + " TABLE_PER_CLASS; correct it.",
                        "ERROR [MIG313] META-INF/orm.xml:3 has length 'long', which is not a whole number; correct it.");
    }

    @Test
    void elementThatIsNotUnderstoodIsAWarningAtItsLine() throws IOException {
        assertThat(mapping(
                                "<filter-def name='f'/>",
                                USER.replace("<id name='id'/>", "<id name='id'/>\n<any name='name'/>")
                                        .replace("access='FIELD'", "access='FIELD' abstract='true'"))
                        .problems())
                .extracting(problem -> problem.replaceFirst(", which is not understood.*", ""))
                .containsExactly(
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:2 has <filter-def>",
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:3 has <entity abstract>",
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:4 has <any>");
    }

    @Test
    void mappingOfHibernatesOldFormatIsAWarning() throws IOException {
        javac.source("shop/Item.java", "package shop; public class Item {}");
        Files.createDirectories(javac.classes().resolve("META-INF"));
        Files.writeString(javac.classes().resolve("META-INF/orm.xml"), "<hibernate-mapping package='shop'/>");

        assertThat(problems())
                .containsExactly(
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:1 has <hibernate-mapping>, which is not"
                                + " understood and may change the schema; move what it says to annotations, or check the next"
                                + " revision by hand.");
    }

    @Test
    void whatHibernatePassesOverIsAWarningAtItsLine() throws IOException {
        assertThat(mapping(
                                "<persistence-unit-metadata><persistence-unit-defaults>",
                                "<delimited-identifiers/>",
                                "</persistence-unit-defaults></persistence-unit-metadata>",
                                USER.replace(
                                        "<many-to-one name='friend'/>",
                                        "<many-to-one name='friend'>\n<foreign-key constraint-mode='NO_CONSTRAINT'/></many-to-one>"))
                        .problems())
                .containsExactly(
                        "WARNING [MIG121] The mapping file META-INF/orm.xml:3 has <delimited-identifiers>, which Hibernate"
                                + " passes over there; use the property hibernate.globally_quoted_identifiers in"
                                + " persistence.xml if it matters.",
                        "WARNING [MIG121] The mapping file META-INF/orm.xml:6 has <foreign-key>, which Hibernate passes over"
                                + " there; use @ForeignKey if it matters.");
    }

    @Test
    void queriesAndListenersAreNoProblem() throws IOException {
        assertThat(mapping(
                                "<named-query name='all'><query>from User</query></named-query>",
                                USER.replace(
                                        "<attributes>",
                                        "<named-query name='q'><query>from User</query></named-query><entity-listeners/>"
                                                + "<attributes>"))
                        .problems())
                .isEmpty();
    }

    @Test
    void entityWithoutIdentifierIsAnErrorAtItsClass() throws IOException {
        assertThat(mapping("<entity class='shop.User' access='FIELD'/>").problems())
                .contains(
                        "ERROR User.java:2 [MIG001] The entity shop.User has no identifier; annotate an attribute with"
                                + " @Id or @EmbeddedId.");
    }

    @Test
    void overrideOfElementsIsAWarningWhereOnlyThoseOfMapsCount() throws IOException {
        javac.source(HIBERNATE_7, HIBERNATE_7_SOURCE).source("shop/User.java", """
                package shop;
                import jakarta.persistence.*;
                import java.util.*;
                @Entity public class User {
                  @Id long id;
                  @ElementCollection Set<Place> places;
                  @Embeddable static class Place { String street; }
                }
                """);
        mapping(
                "<entity class='shop.User'><attributes><element-collection name='places'>",
                "<attribute-override name='street'><column name='road'/></attribute-override>",
                "</element-collection></attributes></entity>");

        assertThat(problems())
                .containsExactly(
                        "WARNING User.java:6 [MIG120] shop.User.places overrides the column of 'street' by a path that"
                                + " begins with value, which only those of a map can, as Hibernate 7 has all in mapping files, so that"
                                + " it is passed over; use @AttributeOverride with the rest of the path.");
    }

    @Test
    void converterOfAnEnumeratedAttributeIsRefusedAsHibernate7Does() throws IOException {
        javac.source(HIBERNATE_7, HIBERNATE_7_SOURCE).source("shop/User.java", """
                package shop;
                import jakarta.persistence.*;
                @Entity public class User {
                  @Id long id;
                  @Enumerated @Convert(converter = Letters.class) Kind kind;
                  enum Kind { A, B }
                  static class Letters implements AttributeConverter<Kind, String> {
                    public String convertToDatabaseColumn(Kind kind) { return kind.name(); }
                    public Kind convertToEntityAttribute(String name) { return Kind.valueOf(name); }
                  }
                }
                """);

        assertThat(problems())
                .containsExactly("ERROR User.java:5 [MIG023] shop.User.kind has both a converter and @Enumerated, which"
                        + " Hibernate refuses from 7 on; leave one of them out.");
    }
}

package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.processor.Javac.Result;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What entities say that no DDL expresses, compiled and compared as a project does it. */
final class FactsTest {

    private static final String HEAD = """
            package shop;
            import dev.migrate.*;
            import jakarta.persistence.*;
            import java.util.*;
            """;

    @TempDir
    Path folder;

    private int compilations;

    /** Compiles anew, in a folder that knows no class of before. */
    private Snapshot compile(String... lines) {
        Result result = new Javac(folder.resolve("compilation" + ++compilations))
                .source("shop/Shop.java", HEAD + String.join("\n", lines))
                .compile("-Amigrate.naming=spring");
        assertThat(result.done()).as(result.all()).isTrue();
        return result.snapshot();
    }

    private static List<String> operations(Snapshot before, Snapshot after) {
        DiffResult result = SchemaDiff.between(before, after, Hints.none());
        assertThat(result.questions()).isEmpty();
        return result.operations().stream().map(Operation::summary).toList();
    }

    @Test
    void converterOfAColumnIsKnown() {
        MappingFacts facts = compile(
                        "@Converter class Upper implements AttributeConverter<String, String> {",
                        "  public String convertToDatabaseColumn(String value) { return value; }",
                        "  public String convertToEntityAttribute(String value) { return value; }",
                        "}",
                        "@Entity class User { @Id long id; @Convert(converter = Upper.class) String name; String plain; }")
                .provenance()
                .facts();

        assertThat(facts.of(QualifiedName.of("user"), Identifier.of("name")).converter())
                .isEqualTo("shop.Upper");
        assertThat(facts.columns().get(QualifiedName.of("user"))).containsOnlyKeys(Identifier.of("name"));
    }

    @Test
    void discriminatorValuesAreKnownWrittenOrNot() {
        MappingFacts facts = compile(
                        "@Entity abstract class Payment { @Id long id; }",
                        "@Entity @DiscriminatorValue(\"C\") class Card extends Payment {}",
                        "@Entity(name = \"Coins\") class Cash extends Payment {}",
                        "@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)",
                        "class Animal { @Id long id; }")
                .provenance()
                .facts();

        assertThat(facts.of(QualifiedName.of("payment"), Identifier.of("dtype")).discriminators())
                .isEqualTo(Map.of("shop.Card", "C", "shop.Cash", "Coins"));
        assertThat(facts.of(QualifiedName.of("animal"), Identifier.of("dtype")).discriminators())
                .isEqualTo(Map.of("shop.Animal", Integer.toString("Animal".hashCode())));
    }

    @Test
    void renamedAttributeKeepsItsColumn() {
        Snapshot before = compile("@Entity class User { @Id long id; String firstName; }");
        Snapshot after = compile("@Entity class User { @Id long id; @RenamedFrom(\"firstName\") String givenName; }");
        Snapshot byColumn =
                compile("@Entity class User { @Id long id; @RenamedFrom(\"first_name\") String givenName; }");

        assertThat(operations(before, after)).containsExactly("rename column user.first_name to given_name");
        assertThat(operations(before, byColumn)).containsExactly("rename column user.first_name to given_name");
        assertThat(operations(after, after)).isEmpty();
    }

    @Test
    void renamedGetterKeepsItsColumn() {
        Snapshot before = compile(
                "@Entity class User { @Id public long getId() { return 1; } public void setId(long id) {}",
                "  public String getNick() { return null; } public void setNick(String n) {} }");
        Snapshot after = compile(
                "@Entity class User { @Id public long getId() { return 1; } public void setId(long id) {}",
                "  @RenamedFrom(\"nick\") public String getAlias() { return null; } public void setAlias(String n) {} }");

        assertThat(operations(before, after)).containsExactly("rename column user.nick to alias");
    }

    @Test
    void renamedEntityKeepsItsTableAndColumns() {
        Snapshot before = compile("@Entity class User { @Id long id; String name; }");
        Snapshot after = compile("@Entity @RenamedFrom(\"User\") class Person { @Id long id; String name; }");

        assertThat(operations(before, after))
                .containsExactly("rename table user to person", "rename primary key pk_user of person to pk_person");
    }

    @Test
    void renamedEmbeddedAttributeBringsAllColumnsAlong() {
        String embeddable = "@Embeddable class Address { String city; String zip; }";
        Snapshot before = compile(
                embeddable,
                "@Entity class User { @Id long id;",
                "  @AttributeOverride(name = \"city\", column = @Column(name = \"a_city\"))",
                "  @AttributeOverride(name = \"zip\", column = @Column(name = \"a_zip\")) Address address; }");
        Snapshot after = compile(
                "@Embeddable class Address { @RenamedFrom(\"city\") String town; String zip; }",
                "@Entity class User { @Id long id; @RenamedFrom(\"address\")",
                "  @AttributeOverride(name = \"town\", column = @Column(name = \"h_town\"))",
                "  @AttributeOverride(name = \"zip\", column = @Column(name = \"h_zip\")) Address home; }");

        assertThat(operations(before, after))
                .containsExactly("rename column user.a_city to h_town", "rename column user.a_zip to h_zip");
    }

    @Test
    void renamedReferenceKeepsItsColumnsAndForeignKey() {
        String key = "@Embeddable class Key { String code; String country; }\n"
                + "@Entity class Shop { @EmbeddedId Key id; }";
        Snapshot before =
                compile(key, "@Entity class User { @Id long id; @ManyToOne Shop shop; @ManyToOne User boss; }");
        Snapshot after = compile(
                key,
                "@Entity class User { @Id long id; @RenamedFrom(\"shop\") @ManyToOne Shop store;",
                "  @RenamedFrom(\"boss\") @ManyToOne User chief; }");

        assertThat(operations(before, after))
                .containsExactly(
                        "rename column user.boss_id to chief_id",
                        "rename column user.shop_code to store_code",
                        "rename column user.shop_country to store_country",
                        "rename foreign key fk_user_boss_id of user to fk_user_chief_id",
                        "rename foreign key fk_user_shop_code_shop_country of user to fk_user_store_code_store_country");
    }

    @Test
    void renamedCollectionKeepsItsTable() {
        Snapshot before = compile("@Entity class User { @Id long id; @ElementCollection Set<String> tags; }");
        Snapshot after = compile(
                "@Entity class User { @Id long id; @RenamedFrom(\"tags\") @ElementCollection Set<String> labels; }");

        assertThat(operations(before, after))
                .containsExactly(
                        "rename table user_tags to user_labels",
                        "rename column user_labels.tags to labels",
                        "rename foreign key fk_user_tags_user_id of user_labels to fk_user_labels_user_id");
    }

    @Test
    void unmanagedEntityHasNothingInTheSchema() {
        Snapshot snapshot = compile(
                "@Unmanaged @Entity class Report { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id;",
                "  String name; @ElementCollection Set<String> tags; @ManyToMany Set<User> users; }",
                "@Entity class User { @Id long id; @ManyToOne Report report; @ManyToMany Set<Report> reports; }");

        assertThat(snapshot.schema().tables())
                .extracting(Table::name)
                .extracting(Object::toString)
                .containsExactly("user", "user_reports");
        assertThat(snapshot.schema().sequences()).extracting(Sequence::name).isEmpty();
        assertThat(snapshot.schema().tables().get(0).columns()).hasSize(2);
        assertThat(snapshot.schema().tables())
                .flatExtracting(Table::foreignKeys)
                .extracting(ForeignKey::target)
                .extracting(Object::toString)
                .containsExactly("user");
    }

    @Test
    void tableOfSomebodyElseBearsForeignKeysOnDemand() {
        Snapshot snapshot = compile(
                "@Unmanaged(foreignKeys = true) @Entity class Country { @Id long id; }",
                "@Entity class User { @Id long id; @ManyToOne Country country; }");

        assertThat(snapshot.schema().tables())
                .singleElement()
                .satisfies(table -> assertThat(table.foreignKeys())
                        .singleElement()
                        .satisfies(key -> assertThat(key.target()).hasToString("country")));
        assertThat(operations(Snapshot.empty(), snapshot)).containsExactly("create table user");
        assertThat(operations(snapshot, Snapshot.empty())).containsExactly("drop table user");
    }

    @Test
    void unmanagedParentBearsNoForeignKeyOfItsHeirs() {
        Snapshot snapshot = compile(
                "@Unmanaged @Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; }",
                "@Entity class Heir extends Base { String name; }");

        assertThat(snapshot.schema().tables()).singleElement().satisfies(table -> {
            assertThat(table.name()).hasToString("heir");
            assertThat(table.foreignKeys()).isEmpty();
        });
    }
}

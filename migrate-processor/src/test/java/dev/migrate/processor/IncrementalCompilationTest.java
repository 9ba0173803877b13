package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import dev.migrate.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation of some classes gives what a compilation of all gives. */
final class IncrementalCompilationTest {

    private static final String HEAD = "package shop;\nimport jakarta.persistence.*;\n";
    private static final String SCHEMA = "META-INF/migrate/schema.json";

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void writeSources() {
        javac = new Javac(folder)
                .source("shop/Address.java", HEAD + "@Embeddable class Address { String city; }")
                .source("shop/Size.java", HEAD + "enum Size { S, M }")
                .source("shop/User.java", HEAD + "@Entity class User { @Id long id; Address address; Size size; }")
                .source(
                        "shop/Item.java",
                        HEAD + "@Entity class Item { @Id long id; @ManyToOne User owner; Money price; }")
                .source("shop/Money.java", HEAD + "class Money {}")
                .source(
                        "shop/MoneyConverter.java",
                        HEAD + "@Converter(autoApply = true) class MoneyConverter implements"
                                + " AttributeConverter<Money, Long> {\n"
                                + "public Long convertToDatabaseColumn(Money money) { return 0L; }\n"
                                + "public Money convertToEntityAttribute(Long cents) { return new Money(); } }");
    }

    @Test
    void compilingOneEntityLosesNoOther() {
        String whole = javac.compile().file(SCHEMA);

        Result again = javac.compileOnly(List.of("shop/User.java"));

        assertThat(again.done()).as(again.all()).isTrue();
        assertThat(again.file(SCHEMA)).isEqualTo(whole).contains("Item", "User", "bigint");
    }

    @Test
    void compilingAnotherClassLosesNothing() {
        String whole = javac.compile().file(SCHEMA);

        assertThat(javac.compileOnly(List.of("shop/Money.java")).file(SCHEMA)).isEqualTo(whole);
    }

    @Test
    void changedEmbeddableChangesEntitiesThatAreNotCompiled() {
        javac.compile();

        javac.source("shop/Address.java", HEAD + "@Embeddable class Address { String city; String street; }");
        Result again = javac.compileOnly(List.of("shop/Address.java"));

        assertThat(again.file(SCHEMA))
                .contains("\"street\"")
                .isEqualTo(javac.compile().file(SCHEMA));
    }

    @Test
    void changedEnumerationChangesEntitiesThatAreNotCompiled() {
        javac.compile();

        javac.source("shop/Size.java", HEAD + "enum Size { S, M, XL }");
        Result again = javac.compileOnly(List.of("shop/Size.java"));

        assertThat(again.file(SCHEMA)).contains("(S, M, XL)");
    }

    @Test
    void heirOfAnEmbeddableIsNotLost() {
        javac.source("shop/Abroad.java", HEAD + "@Embeddable class Abroad extends Address { String country; }");
        String whole = javac.compile().file(SCHEMA);

        assertThat(javac.compileOnly(List.of("shop/User.java")).file(SCHEMA))
                .isEqualTo(whole)
                .contains("\"country\"", "\"address_DTYPE\"");
    }

    @Test
    void fileThatCannotBeReadDoesNotCountAsAbsent() throws IOException {
        javac.compile();
        Path names = javac.classes().resolve("META-INF/migrate/entities");
        Files.delete(names);
        Files.createDirectory(names);
        Path index = Files.createDirectory(javac.classes().resolve("META-INF/migrate/revisions"));
        String before = Files.readString(javac.classes().resolve(SCHEMA));

        Result again = javac.compileOnly(List.of("shop/User.java"));

        assertThat(index).isDirectory();
        assertThat(again.problems())
                .containsExactly(
                        "ERROR [MIG303] The file META-INF/migrate/entities of an earlier compilation cannot be read:"
                                + " IllegalArgumentException: directories not supported. Delete it and compile again.",
                        "ERROR [MIG303] The file META-INF/migrate/revisions of an earlier compilation cannot be read:"
                                + " IllegalArgumentException: directories not supported. Delete it and compile again.");
        assertThat(again.file(SCHEMA)).isEqualTo(before);
    }

    @Test
    void fileThatCannotBeWrittenIsAnError() throws IOException {
        Files.createDirectories(javac.classes().resolve(SCHEMA));

        assertThat(javac.compile().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("ERROR [MIG304] The file META-INF/migrate/schema.json cannot be written: ")
                        .contains("directories not supported")
                        .endsWith(". Make the output folder writable."));
    }

    @Test
    void entitiesOfJavaPersistenceAreReadToo() throws IOException {
        Javac other = new Javac(folder.resolve("javax"))
                .source("javax/persistence/Entity.java", "package javax.persistence; public @interface Entity {}")
                .source("javax/persistence/Id.java", "package javax.persistence; public @interface Id {}")
                .source(
                        "javax/persistence/Column.java",
                        "package javax.persistence; public @interface Column { String name(); }")
                .source(
                        "old/User.java",
                        "package old;\nimport javax.persistence.*;\n"
                                + "@Entity class User {\n@Id long id;\n@Column(name = \"mail\") String email;\n}")
                .source("old/Item.java", "package old;\n@javax.persistence.Entity class Item { String name; }");

        assertThat(other.compile().problems())
                .containsExactly("ERROR Item.java:2 [MIG001] The entity old.Item has no identifier; annotate an"
                        + " attribute with @Id or @EmbeddedId.");
        Files.delete(folder.resolve("javax/sources/old/Item.java"));
        assertThat(other.compile().file(SCHEMA)).contains("\"User\"", "\"mail\"");
    }

    @Test
    void deletedEntityDisappears() throws IOException {
        javac.compile();

        javac.delete("shop/Item.java");
        Result again = javac.compileOnly(List.of("shop/User.java"));

        assertThat(again.snapshot().schema().tables())
                .singleElement()
                .satisfies(table -> assertThat(table.name()).isEqualTo(QualifiedName.of("User")));
        assertThat(again.file("META-INF/migrate/entities")).isEqualTo("shop.MoneyConverter\nshop.User\n");
    }

    @Test
    void lastDeletedEntityLeavesAnEmptySchema() throws IOException {
        javac.compile();

        javac.delete("shop/Item.java").delete("shop/User.java");
        Result again = javac.compileOnly(List.of("shop/Money.java"));

        assertThat(again.snapshot().schema().tables()).isEmpty();
    }

    @Test
    void classThatIsNoEntityAnyMoreDisappears() {
        javac.compile();

        javac.source("shop/Item.java", HEAD + "class Item { }");
        Result again = javac.compileOnly(List.of("shop/Item.java"));

        assertThat(again.snapshot().schema().table(QualifiedName.of("Item"))).isEmpty();
    }

    @Test
    void outputFolderMustBeVisible() {
        javac.compile();

        Result again = javac.withoutOutputOnClassPath().compileOnly(List.of("shop/Money.java"));

        assertThat(again.problems())
                .contains("ERROR [MIG302] shop.User was compiled earlier, but this compilation does not see it; put the"
                        + " output folder on the class path or compile everything.");
    }

    @Test
    void orderOfFilesDoesNotMatter() throws IOException {
        List<String> paths = List.of(
                "shop/User.java",
                "shop/Size.java",
                "shop/Item.java",
                "shop/Money.java",
                "shop/MoneyConverter.java",
                "shop/Address.java");
        String one = javac.compileOnly(paths).file(SCHEMA);
        Files.delete(javac.classes().resolve(SCHEMA));

        List<String> reversed = new ArrayList<>(paths);
        Collections.reverse(reversed);

        assertThat(javac.compileOnly(reversed).file(SCHEMA)).isEqualTo(one);
    }

    @Test
    void entitiesOfAJarAreReadWithTheOption() throws IOException {
        javac.compile();
        Javac other = new Javac(folder.resolve("other"))
                .source("app/App.java", "package app; class App {}")
                .withClassPath(javac.classes());

        assertThat(other.compile("-Amigrate.entities=shop.Item,shop.MoneyConverter")
                        .snapshot()
                        .schema()
                        .tables())
                .extracting(table -> table.name().toString())
                .containsExactly("Item", "User");
        assertThat(other.compile("-Amigrate.entities=shop.Nothing").problems())
                .containsExactly("ERROR [MIG301] The option migrate.entities names shop.Nothing, which is not on the"
                        + " class path; correct the name or add the dependency.");
    }
}

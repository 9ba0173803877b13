package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import dev.migrate.schema.Column;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema does not depend on who compiles the entities, nor on what else takes part. */
final class CompilersTest {

    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
    private static final String OURS = MigrateProcessor.class.getName();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Associations",
                "Basics",
                "Community",
                "Converters",
                "EmbeddableHeirs",
                "Hierarchies",
                "PropertyAccess",
                "SecondaryTables",
                "TableGenerators",
                "Validated"
            })
    void eclipseCompilerLeadsToTheSameSchema(String model) throws IOException {
        String source = resource("models/" + model + ".java");
        Result javac = new Javac(folder.resolve("javac"))
                .source("models/" + model + ".java", source)
                .compile();
        Result eclipse = new Javac(folder.resolve("eclipse"))
                .withCompiler(new EclipseCompiler())
                .source("models/" + model + ".java", source)
                .compile("-source", "17", "-target", "17");

        assertThat(eclipse.done()).as(eclipse.all()).isTrue();
        assertThat(eclipse.file(Compilation.SCHEMA)).isEqualTo(javac.file(Compilation.SCHEMA));
    }

    @Test
    void eclipseCompilerShowsProblemsAtTheirLines() {
        Result result = new Javac(folder)
                .withCompiler(new EclipseCompiler())
                .source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity
                        class User {
                          String name;
                        }
                        """)
                .compile("-source", "17", "-target", "17");

        assertThat(result.problems())
                .containsExactly(
                        "ERROR User.java:4 [MIG001] The entity shop.User has no identifier; annotate an attribute"
                                + " with @Id or @EmbeddedId.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokWorksBesideUs(boolean first) {
        Result result = new Javac(folder)
                .withProcessors(first ? LOMBOK : OURS, first ? OURS : LOMBOK)
                .source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        import lombok.*;
                        @Entity @Data @NoArgsConstructor @AllArgsConstructor
                        class User {
                          @Id @GeneratedValue private Long id;
                          private String name;
                          @ManyToOne private User boss;
                          @lombok.experimental.Accessors(fluent = true) @Getter private boolean active;
                          String greeting() { return getName() + isOpen() + active(); }
                          private boolean isOpen() { return getBoss() != null; }
                        }
                        """)
                .compile();

        assertThat(result.done()).as(result.all()).isTrue();
        assertThat(columns(result.snapshot(), "User")).containsExactly("active", "boss_id", "id", "name");
    }

    @Test
    void entitiesOfAModuleAreRead() {
        Javac javac = new Javac(folder).source("module-info.java", """
                        module shop {
                          requires jakarta.persistence;
                          requires jakarta.validation;
                        }
                        """).source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity class User { @Id Long id; @jakarta.validation.constraints.Size(max = 9) String name; }
                        """);

        String path = System.getProperty("java.class.path");
        String sources = folder.resolve("sources").toString();
        Result result = javac.compile("-sourcepath", sources, "--module-path", path, "--processor-path", path);

        assertThat(result.done()).as(result.all()).isTrue();
        assertThat(columns(result.snapshot(), "User")).containsExactly("id", "name");
        assertThat(result.file(Compilation.SCHEMA)).contains("varchar(9)");
    }

    @Test
    void nestedAndPackagePrivateClassesAreRead() {
        Result result = new Javac(folder).source("shop/Shop.java", """
                        package shop;
                        import jakarta.persistence.*;
                        final class Shop {
                          private Shop() {}
                          @Entity(name = "Inner") static class Inner { @Id long id; @Embedded Address address; }
                          @Embeddable private static class Address { String city; Kind kind; }
                          private enum Kind { HOME, WORK }
                          interface Deeper { @Entity(name = "Deep") class Deep { @Id long id; @ManyToOne Inner inner; } }
                        }
                        """).compile();

        assertThat(result.done()).as(result.all()).isTrue();
        assertThat(columns(result.snapshot(), "Inner")).containsExactly("city", "id", "kind");
        assertThat(columns(result.snapshot(), "Deep")).containsExactly("id", "inner_id");
    }

    private static List<String> columns(Snapshot snapshot, String table) {
        return snapshot.schema().tables().stream()
                .filter(each -> each.name().name().text().equals(table))
                .map(Table::columns)
                .flatMap(List::stream)
                .map(Column::name)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = CompilersTest.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

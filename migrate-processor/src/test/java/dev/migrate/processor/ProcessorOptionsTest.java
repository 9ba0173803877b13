package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of the processor, and where it is found. */
final class ProcessorOptionsTest {

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void writeSources() {
        javac = new Javac(folder).source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        import jakarta.validation.constraints.*;
                        @Entity
                        @Table(indexes = @Index(columnList = "nickName"))
                        class User {
                          enum Kind { A }
                          @Id long id;
                          @Column(unique = true) @Size(max = 9) String nickName;
                          @NotNull @Enumerated(EnumType.STRING) Kind kind;
                          @ManyToOne User boss;
                        }
                        """);
    }

    @Test
    void conventionNamesConstraints() {
        Result result = javac.compile(
                "-Amigrate.convention.pk={table}_pkey",
                "-Amigrate.convention.fk={table}_{columns}_{referred_table}_fkey",
                "-Amigrate.convention.uq={table}_{columns}_key",
                "-Amigrate.convention.ix={table}_{columns}_idx",
                "-Amigrate.convention.ck={table}_{columns}_check");

        assertThat(result.file(Compilation.SCHEMA))
                .contains(
                        "\"User_pkey\"",
                        "\"User_boss_id_User_fkey\"",
                        "\"User_nickName_key\"",
                        "\"User_nickName_idx\"",
                        "\"check\": \"User_kind_check\"");
    }

    @Test
    void conventionWithAnUnknownTokenIsRefused() {
        assertThat(javac.compile("-Amigrate.convention.uq=uq_{tabel}").problems())
                .containsExactly("ERROR [MIG305] The options -Amigrate.convention.… cannot be followed: the template"
                        + " 'uq_{tabel}' has the token {tabel}, which is not known there; known are {columns}, {hash},"
                        + " {table}.");
    }

    @Test
    void writtenNamesWinOverTheConvention() {
        javac.source("shop/Item.java", """
                package shop;
                import jakarta.persistence.*;
                @Entity
                @Table(uniqueConstraints = @UniqueConstraint(name = "one_code", columnNames = "code"),
                       indexes = @Index(name = "by_code", columnList = "code"))
                class Item {
                  @Id long id;
                  String code;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "to_owner")) User owner;
                }
                """);

        assertThat(javac.compile(
                                "-Amigrate.convention.uq=u_{hash}",
                                "-Amigrate.convention.ix=i_{hash}",
                                "-Amigrate.convention.fk=f_{hash}")
                        .file(Compilation.SCHEMA))
                .contains("\"one_code\"", "\"by_code\"", "\"to_owner\"");
    }

    @Test
    void everyNameIsQuotedOnDemand() {
        Result result = javac.compile("-Amigrate.quote=always");

        assertThat(result.snapshot().schema().tables())
                .singleElement()
                .satisfies(table -> assertThat(table.columns())
                        .allSatisfy(column -> assertThat(column.name().quoted()).isTrue()));
    }

    @Test
    void beanValidationCanBeLeftOut() {
        assertThat(javac.compile("-Amigrate.beanValidation=false").file(Compilation.SCHEMA))
                .contains("\"name\": \"nickName\", \"type\": \"varchar(255)\"")
                .contains("\"type\": \"enumeration(A)\", \"nullable\": true");
    }

    @Test
    void springBootOnTheClassPathDecidesTheNames() {
        javac.source(
                "org/springframework/boot/SpringApplication.java",
                "package org.springframework.boot; public class SpringApplication {}");

        assertThat(javac.compile().file(Compilation.SCHEMA)).contains("\"nick_name\"");
        assertThat(javac.compile("-Amigrate.naming=jpa").file(Compilation.SCHEMA))
                .contains("\"nickName\"");
    }

    @Test
    void unknownValueIsRefusedWithTheKnownOnes() {
        assertThat(javac.compile("-Amigrate.naming=snake").problems())
                .containsExactly("ERROR [MIG300] The option -Amigrate.naming=snake is not known; it is one of jpa,"
                        + " spring, hibernate.");
    }

    @Test
    void hibernatesOwnNamesAreThoseOfJakartaPersistence() {
        String jpa = javac.compile("-Amigrate.naming=jpa").file(Compilation.SCHEMA);

        assertThat(javac.compile("-Amigrate.naming=hibernate").file(Compilation.SCHEMA))
                .isEqualTo(jpa)
                .contains("\"nickName\"");
    }

    @Test
    void hibernateThatIsTooOldIsAWarning() {
        javac.source(
                "org/hibernate/criterion/Criterion.java",
                "package org.hibernate.criterion; public interface Criterion {}");

        Result result = javac.compile();

        assertThat(result.done()).isTrue();
        assertThat(result.problems())
                .containsExactly(
                        "WARNING [MIG108] Hibernate 5 is on the class path, but the schema follows the rules of"
                                + " Hibernate 6.6; use Hibernate 6 or 7, or check the next revision by hand.");
    }

    @Test
    void lineOfHibernateOnTheClassPathDecidesTheRules() {
        javac.source("shop/Shift.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity class Shift { @Id long id; java.time.LocalTime start; }
                        """);
        assertThat(javac.compile().file(Compilation.SCHEMA)).contains("\"type\": \"time\"");

        javac.source(
                "org/hibernate/boot/model/naming/PhysicalNamingStrategySnakeCaseImpl.java",
                "package org.hibernate.boot.model.naming; public class PhysicalNamingStrategySnakeCaseImpl {}");
        Result result = javac.compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("time(0)");
    }

    @Test
    void schemaOfEclipseLinkIsTakenWithTheOption() {
        javac.source("shop/Order.java", """
                package shop;
                import jakarta.persistence.*;
                @Entity class Order {
                  @Id @GeneratedValue Long id;
                  int count;
                  @ElementCollection java.util.Set<String> tags;
                }
                """);

        Result result = javac.compile("-Amigrate.provider=eclipselink", "-Amigrate.naming=spring");

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA))
                .contains("\"ORDER\"", "\"COUNT\"", "\"Order_TAGS\"", "\"Order_ID\"", "\"SEQ_GEN\"")
                .doesNotContain("Order_SEQ");
    }

    @Test
    void annotationOfEclipseLinkThatMayChangeTheSchemaIsAWarning() {
        javac.source(
                        "org/eclipse/persistence/annotations/UuidGenerator.java",
                        "package org.eclipse.persistence.annotations; public @interface UuidGenerator { String name(); }")
                .source(
                        "shop/Order.java",
                        "package shop; import jakarta.persistence.*;\n@Entity class Order {\n"
                                + "@org.eclipse.persistence.annotations.UuidGenerator(name = \"u\") @Id String id; }");

        assertThat(javac.compile("-Amigrate.provider=eclipselink").problems())
                .containsExactly(
                        "WARNING Order.java:3 [MIG100] @UuidGenerator on shop.Order.id is not understood and may"
                                + " change the schema; check the next revision by hand.");
    }

    @Test
    void compilationWithoutProcessingIsLeftAlone() {
        Result result = javac.compile("-proc:none");

        assertThat(result.done()).isTrue();
        assertThat(result.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void parameterNamesDoNotMatter() {
        String without = javac.compile().file(Compilation.SCHEMA);

        assertThat(javac.compile("-parameters").file(Compilation.SCHEMA)).isEqualTo(without);
    }

    @Test
    void processorIsRegisteredForCompilersAndGradle() throws IOException {
        assertThat(resource("/META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo(MigrateProcessor.class.getName() + "\n");
        assertThat(resource("/META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo(MigrateProcessor.class.getName() + ",aggregating\n");
    }

    private static String resource(String name) throws IOException {
        try (var stream = MigrateProcessor.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

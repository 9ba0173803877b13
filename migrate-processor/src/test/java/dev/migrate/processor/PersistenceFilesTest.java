package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persistence.xml and mapping files beside the classes mean for the schema. */
final class PersistenceFilesTest {

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void writeSources() {
        javac = new Javac(folder.resolve("project")).source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity public class User { @Id public long id; }
                        """);
    }

    private void write(String file, String text) throws IOException {
        Path path = javac.classes().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void listedClassOfAnotherJarIsAnEntity() throws IOException {
        Path jar = folder.resolve("jar");
        new Javac(jar).source("lib/Country.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Entity public class Country { @Id public String iso; }
                        """).compile();
        write("META-INF/persistence.xml", """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="main">
                    <class> lib.Country </class>
                    <class>lib.Gone</class>
                  </persistence-unit>
                </persistence>
                """);

        Result result = javac.withClassPath(jar.resolve("classes")).compile();

        assertThat(result.problems())
                .containsExactly(
                        "WARNING [MIG307] META-INF/persistence.xml lists lib.Gone, which is not on the class path;"
                                + " correct the name or add the dependency.");
        assertThat(result.file(Compilation.SCHEMA)).contains("\"Country\"", "\"User\"");
    }

    @Test
    void mappingFilesAreAWarningAtTheirFirstMapping() throws IOException {
        write("META-INF/persistence.xml", """
                <persistence><persistence-unit name="main"><mapping-file>META-INF/more.xml</mapping-file>
                </persistence-unit></persistence>
                """);
        write("META-INF/orm.xml", """
                <entity-mappings>
                  <named-query name="all"><query>from User</query></named-query>
                  <entity class="shop.User"/>
                  <entity class="shop.Other"/>
                </entity-mappings>
                """);
        write("META-INF/more.xml", "<entity-mappings><sequence-generator name='numbers'/></entity-mappings>");

        assertThat(javac.compile().problems())
                .containsExactly(
                        "WARNING [MIG111] The mapping file META-INF/more.xml:1 has <sequence-generator> numbers, but mapping"
                                + " files are not read; move what it says to annotations, or check the next revision by"
                                + " hand.",
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:3 has <entity> shop.User, but mapping files are"
                                + " not read; move what it says to annotations, or check the next revision by hand.");
    }

    @Test
    void mappingFileOfQueriesAloneIsNoProblem() throws IOException {
        write("META-INF/orm.xml", "<entity-mappings><named-query name='all'/></entity-mappings>");

        assertThat(javac.compile().problems()).isEmpty();
    }

    @Test
    void documentTypeIsRefusedAndFetchesNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "lib.Secret");
        write("META-INF/persistence.xml", """
                <!DOCTYPE persistence [<!ENTITY secret SYSTEM "%s">]>
                <persistence><persistence-unit name="main"><class>&secret;</class></persistence-unit></persistence>
                """.formatted(secret.toUri()));

        Result result = javac.compile();

        assertThat(result.done()).isFalse();
        assertThat(result.problems())
                .containsExactly(
                        "ERROR [MIG306] The file META-INF/persistence.xml:1 cannot be read: It declares a DOCTYPE."
                                + " Make it well-formed XML without a DOCTYPE.");
    }

    @Test
    void fileThatIsNotWellFormedIsRefusedAtItsLine() throws IOException {
        write("META-INF/persistence.xml", "<persistence>\n<persistence-unit>\n</persistence>");

        assertThat(javac.compile().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("ERROR [MIG306] The file META-INF/persistence.xml:3 cannot be read: ")
                        .endsWith(" Make it well-formed XML without a DOCTYPE."));
    }
}

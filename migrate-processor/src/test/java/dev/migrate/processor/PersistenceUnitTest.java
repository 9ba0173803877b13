package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persistence.xml means for the schema: its classes, jars, mapping files and properties. */
final class PersistenceUnitTest {

    private static final String UNITS = "META-INF/persistence.xml";

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void writeSources() {
        javac = new Javac(folder.resolve("project"))
                .source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity public class User { @Id public long id; }
                        """)
                .source("shop/Item.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity public class Item { @Id public long id; }
                        """);
    }

    private void write(String file, String text) throws IOException {
        Path path = javac.classes().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Writes a persistence.xml with one unit, whose elements begin on the second line. */
    private void unit(String... lines) throws IOException {
        write(
                UNITS,
                "<persistence><persistence-unit name='main'>\n" + String.join("\n", lines)
                        + "\n</persistence-unit></persistence>");
    }

    /** Returns a jar of the entity {@code lib.Country}. */
    private Path countryJar() throws IOException {
        Javac library = new Javac(folder.resolve("library"))
                .source("lib/Country.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Entity public class Country { @Id public String iso; }
                        """)
                .source("lib/Plain.java", "package lib; public class Plain {}");
        library.compile();
        return jar(library.classes(), folder.resolve("country.jar"));
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(classes)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }

    @Test
    void listedClassOfAJarIsAnEntity() throws IOException {
        unit("<class> lib.Country </class>", "<class>lib.Gone</class>");

        Result result = javac.withClassPath(countryJar()).compile();

        assertThat(result.problems())
                .containsExactly(
                        "WARNING [MIG307] META-INF/persistence.xml lists lib.Gone, which is not on the class path;"
                                + " correct the name or add the dependency.");
        assertThat(result.file(Compilation.SCHEMA)).contains("\"Country\"", "\"User\"", "\"Item\"");
    }

    @Test
    void unlistedClassesAreLeftOutWhereTheUnitExcludesThem() throws IOException {
        unit("<class>shop.User</class>", "<exclude-unlisted-classes/>");

        assertThat(javac.compile().file(Compilation.SCHEMA))
                .contains("\"User\"")
                .doesNotContain("\"Item\"");
    }

    @Test
    void unlistedClassesStayWhereTheUnitIncludesThem() throws IOException {
        unit("<class>shop.User</class>", "<exclude-unlisted-classes>false</exclude-unlisted-classes>");

        assertThat(javac.compile().file(Compilation.SCHEMA)).contains("\"User\"", "\"Item\"");
    }

    @Test
    void entitiesOfAListedJarAreFound() throws IOException {
        Path jar = countryJar();
        unit("<jar-file>" + javac.classes().relativize(jar) + "</jar-file>");

        Result result = javac.withClassPath(jar).compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("\"Country\"");
    }

    @Test
    void entitiesOfAListedFolderAreFound() throws IOException {
        countryJar();
        Path classes = folder.resolve("library/classes");
        unit("<jar-file>" + classes.toUri() + "</jar-file>");

        Result result = javac.withClassPath(classes).compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("\"Country\"");
    }

    @Test
    void listedJarThatIsNotThereIsAWarningAtItsLine() throws IOException {
        unit("<jar-file>lib/gone.jar</jar-file>");

        assertThat(javac.compile().problems())
                .containsExactly(
                        "WARNING [MIG316] META-INF/persistence.xml:2 names the jar lib/gone.jar, whose classes cannot"
                                + " be seen, so that its entities are missing unless others refer to them; add it to the class"
                                + " path, or list its classes in persistence.xml or in the option migrate.entities.");
    }

    @Test
    void mappingFileInAFolderOfTheClassPathIsRead() throws IOException {
        Path mappings = folder.resolve("mappings");
        Files.writeString(
                Files.createDirectories(mappings.resolve("META-INF")).resolve("lib.xml"),
                "<entity-mappings><entity class='shop.User'><table name='users'/></entity></entity-mappings>");
        unit("<mapping-file>META-INF/lib.xml</mapping-file>");

        Result result = javac.withClassPath(mappings).compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("\"users\"");
    }

    @Test
    void mappingFileThatIsNotThereIsAnErrorAtItsLine() throws IOException {
        unit("<mapping-file>META-INF/gone.xml</mapping-file>");

        assertThat(javac.compile().problems())
                .containsExactly(
                        "ERROR [MIG309] META-INF/persistence.xml:2 names the mapping file META-INF/gone.xml, which is"
                                + " neither beside the classes nor in a folder of the class path (a compiler does not see those in"
                                + " jars); correct the name, or put it where the option migrate.resources says.");
    }

    @Test
    void unitIsChosenAmongSeveral() throws IOException {
        write(UNITS, """
                <persistence>
                  <persistence-unit name="users"><class>shop.User</class><exclude-unlisted-classes/></persistence-unit>
                  <persistence-unit name="items"><class>shop.Item</class><exclude-unlisted-classes/></persistence-unit>
                </persistence>
                """);

        assertThat(javac.compile().problems())
                .containsExactly(
                        "ERROR [MIG314] META-INF/persistence.xml has the persistence units users, items; choose one"
                                + " with the option migrate.unit.");
        assertThat(javac.compile("-Amigrate.unit=other").problems())
                .containsExactly(
                        "ERROR [MIG315] The option migrate.unit names 'other', but META-INF/persistence.xml has the"
                                + " persistence units users, items; name one of them.");
        assertThat(javac.compile("-Amigrate.unit=items").file(Compilation.SCHEMA))
                .contains("\"Item\"")
                .doesNotContain("\"User\"");
    }

    @Test
    void filesAreReadInTheFolderThatTheOptionNames() throws IOException {
        Path resources = folder.resolve("resources");
        Files.writeString(
                Files.createDirectories(resources.resolve("META-INF")).resolve("orm.xml"),
                "<entity-mappings><entity class='shop.User'><table name='users'/></entity></entity-mappings>");

        Result result = javac.compile("-Amigrate.resources=" + resources);

        assertThat(result.file(Compilation.SCHEMA)).contains("\"users\"");
    }

    @Test
    void propertyThatIsNotFollowedIsAWarningAtItsLine() throws IOException {
        unit(
                "<properties>",
                "<property name='hibernate.auto_quote_keyword' value='true'/>",
                "<property name='hibernate.type.prefer_native_enum_types' value='false'/>",
                "<property name='hibernate.implicit_naming_strategy' value='legacy-hbm'/>",
                "<property name='hibernate.show_sql' value='true'/>",
                "</properties>");

        assertThat(javac.compile().problems())
                .containsExactly(
                        "WARNING [MIG317] META-INF/persistence.xml:3 sets hibernate.auto_quote_keyword to 'true', which changes"
                                + " the schema and is not followed; check the next revision by hand.",
                        "WARNING [MIG317] META-INF/persistence.xml:5 sets hibernate.implicit_naming_strategy to 'legacy-hbm',"
                                + " which changes the schema and is not followed; check the next revision by hand.");
    }

    @Test
    void optionsStandBeforeProperties() throws IOException {
        unit("<properties>", "<property name='hibernate.globally_quoted_identifiers' value='true'/>", "</properties>");

        String quoted = javac.compile().file(Compilation.SCHEMA);
        String mapped = javac.compile("-Amigrate.quote=mapped").file(Compilation.SCHEMA);

        Files.delete(javac.classes().resolve(UNITS));
        assertThat(mapped).isNotEqualTo(quoted).isEqualTo(javac.compile().file(Compilation.SCHEMA));
    }
}

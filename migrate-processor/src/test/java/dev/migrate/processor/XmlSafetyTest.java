package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken XML files fetch nothing, end no compilation with a stack trace, and are told where they are wrong. */
final class XmlSafetyTest {

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

    private Result compileWith(String file, String text) throws IOException {
        Path path = javac.classes().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return javac.compile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/orm.xml", "META-INF/persistence.xml"})
    void documentTypeIsRefusedAndFetchesNothing(String file) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "shop.Secret");

        Result result = compileWith(file, """
                <!DOCTYPE root [<!ENTITY secret SYSTEM "%s">]>
                <root><class>&secret;</class></root>
                """.formatted(secret.toUri()));

        assertThat(result.done()).isFalse();
        assertThat(result.problems())
                .containsExactly("ERROR [MIG308] DOCTYPE is not allowed in " + file
                        + ":1; remove it, as nothing outside the file is ever read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r SYSTEM 'http://127.0.0.1:1/r.dtd'><r/>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p.dtd'> %p;]><r/>",
                "<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]><r>&b;</r>",
                "<!DOCTYPE r><r/>"
            })
    void everyDocumentTypeIsRefused(String text) throws IOException {
        assertThat(compileWith("META-INF/orm.xml", text).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("ERROR [MIG308] DOCTYPE is not allowed in META-INF/orm.xml:1;"));
    }

    @Test
    void schemaThatTheFileNamesIsNotFetched() throws IOException {
        Result result = compileWith("META-INF/orm.xml", """
                <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="https://jakarta.ee/xml/ns/persistence/orm http://127.0.0.1:1/orm_3_0.xsd">
                  <entity class="shop.User"/>
                </entity-mappings>
                """);

        assertThat(result.problems()).isEmpty();
    }

    @Test
    void includedFileIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.xml"), "<entity class='shop.Secret'/>");

        Result result = compileWith(
                "META-INF/orm.xml",
                "<entity-mappings xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + secret.toUri()
                        + "'/></entity-mappings>");

        assertThat(result.problems())
                .containsExactly(
                        "WARNING [MIG111] The mapping file META-INF/orm.xml:1 has <include>, which is not understood"
                                + " and may change the schema; move what it says to annotations, or check the next revision by hand.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/orm.xml", "META-INF/persistence.xml"})
    void fileThatIsNotWellFormedIsRefusedAtItsPlace(String file) throws IOException {
        assertThat(compileWith(file, "<root>\n  <child>\n</root>").problems())
                .containsExactly("ERROR [MIG306] The file " + file
                        + ":3:3 cannot be read: The element type \"child\" must be terminated by the matching end-tag"
                        + " \"</child>\". Make it well-formed XML.");
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThat(compileWith("META-INF/orm.xml", "").problems())
                .containsExactly("ERROR [MIG306] The file META-INF/orm.xml:1:1 cannot be read: Premature end of file."
                        + " Make it well-formed XML.");
    }

    @Test
    void fileIsRefusedThatIsFarLargerThanAMapping() throws IOException {
        assertThat(compileWith("META-INF/orm.xml", "<r>" + " ".repeat(1 << 24) + "</r>")
                        .problems())
                .containsExactly(
                        "ERROR [MIG306] The file META-INF/orm.xml cannot be read: it has more than 16777216 bytes."
                                + " Make it well-formed XML.");
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        assertThat(compileWith("META-INF/orm.xml", "<r>".repeat(100_000)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("elements are more than 100 deep"));
    }

    @Test
    void folderInThePlaceOfAFileIsRefused() throws IOException {
        Files.createDirectories(javac.classes().resolve("META-INF/orm.xml"));

        assertThat(javac.compile().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("ERROR [MIG306] The file META-INF/orm.xml cannot be read: "));
    }

    @Test
    void encodingIsTheOneThatTheFileDeclares() throws IOException {
        Path path = javac.classes().resolve("META-INF/orm.xml");
        Files.createDirectories(path.getParent());
        String text = """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <entity-mappings><entity class="shop.User"><table name="caf\u00e9"/></entity></entity-mappings>
                """;
        Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(javac.compile().file(Compilation.SCHEMA)).contains("\"caf\u00e9\"");
    }
}

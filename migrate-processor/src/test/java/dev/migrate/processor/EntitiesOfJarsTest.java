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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities of other modules are read from their class files, whether or not the jar has a schema of its own. */
final class EntitiesOfJarsTest {

    @TempDir
    Path folder;

    private Javac library() {
        return new Javac(folder.resolve("library"))
                .source("lib/Base.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @MappedSuperclass public abstract class Base<T> { @Id @GeneratedValue protected Long id; protected T tag; }
                        """)
                .source("lib/Place.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Embeddable public class Place { String street; @ManyToOne Country country; }
                        """)
                .source("lib/Country.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Entity public class Country { @Id String iso; @Enumerated(EnumType.STRING) Size size; enum Size { BIG, SMALL } }
                        """)
                .source("lib/Alone.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Entity public class Alone { @Id long id; Money money; }
                        """)
                .source("lib/Money.java", "package lib; public record Money(long cents) {}")
                .source("lib/MoneyConverter.java", """
                        package lib;
                        import jakarta.persistence.*;
                        @Converter(autoApply = true)
                        public class MoneyConverter implements AttributeConverter<Money, Long> {
                          public Long convertToDatabaseColumn(Money money) { return money.cents(); }
                          public Money convertToEntityAttribute(Long cents) { return new Money(cents); }
                        }
                        """);
    }

    private Javac shop(Path jar) {
        return new Javac(folder.resolve("shop")).withClassPath(jar).source("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity public class User extends lib.Base<java.util.UUID> { lib.Place home; }
                        """);
    }

    private Path jar(String... options) throws IOException {
        Javac library = library();
        assertThat(library.compile(options).done()).isTrue();
        Path jar = folder.resolve("library.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(library.classes())) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(
                        library.classes().relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }

    @Test
    void whatEntitiesReferToAndExtendIsFoundInJars() throws IOException {
        Result result = shop(jar("-proc:none")).compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA))
                .contains("\"Country\"", "\"country_iso\"", "\"street\"", "\"tag\"", "enumeration(BIG, SMALL)")
                .doesNotContain("\"Alone\"");
    }

    @Test
    void schemaOfAJarIsNotTaken() throws IOException {
        String without = shop(jar("-proc:none"))
                .compile("-Amigrate.entities=lib.Alone,lib.MoneyConverter")
                .file(Compilation.SCHEMA);
        Path withSchema = jar("-Amigrate.naming=spring");

        Result result = shop(withSchema).compile("-Amigrate.entities=lib.Alone,lib.MoneyConverter");

        assertThat(folder.resolve("library/classes").resolve(Compilation.SCHEMA))
                .exists();
        assertThat(result.file(Compilation.SCHEMA)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib.Alone,lib.MoneyConverter", "lib.*"})
    void entitiesThatNothingRefersToAreNamedInTheOption(String entities) throws IOException {
        Result result = shop(jar("-proc:none")).compile("-Amigrate.entities=" + entities);

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(Compilation.SCHEMA)).contains("\"Alone\"", "\"money\"", "bigint");
    }

    @Test
    void packageWithoutClassesIsAnError() throws IOException {
        assertThat(shop(jar("-proc:none")).compile("-Amigrate.entities=lbi.*").problems())
                .containsExactly(
                        "ERROR [MIG301] The option migrate.entities names lbi.*, which is not on the class path;"
                                + " correct the name or add the dependency.");
    }

    @Test
    void entityOfAJarCanBeMappedByAFile() throws IOException {
        Javac shop = shop(jar("-proc:none"));
        Path orm = shop.classes().resolve("META-INF/orm.xml");
        Files.createDirectories(orm.getParent());
        Files.writeString(
                orm,
                "<entity-mappings><entity class='lib.Alone' access='FIELD'><table name='lonely'/></entity></entity-mappings>");

        assertThat(shop.compile("-Amigrate.entities=lib.MoneyConverter").file(Compilation.SCHEMA))
                .contains("\"lonely\"");
    }
}

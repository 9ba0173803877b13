package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The processor derives from mapping files and persistence.xml what Hibernate itself derives from them.
 *
 * <p>Each folder of {@code mappingfiles} has classes, a persistence.xml with the unit {@code main}, and its mapping files. The
 * build runs the test with each line of Hibernate; a folder that ends in its number is for that line alone.
 */
@Tag("conformance")
final class MappingFileConformanceTest {

    private static final Path MODELS = models();

    @TempDir
    Path folder;

    static List<String> units() throws IOException {
        String only = System.getProperty("conformance.unit", "");
        String other = HibernateFacts.line() == 6 ? "7" : "6";
        try (Stream<Path> folders = Files.list(MODELS)) {
            return folders.map(each -> each.getFileName().toString())
                    .filter(name -> name.contains(only) && !name.endsWith(other))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void schemaEqualsHibernates(String unit) throws Exception {
        Javac javac = new Javac(folder);
        copy(MODELS.resolve(unit), javac);

        Result result = javac.compile();
        assertThat(result.done()).as(result.all()).isTrue();
        Set<String> ours = SnapshotFacts.of(result.snapshot().schema(), HibernateFacts.line());
        Set<String> hibernates = hibernates(result.classes());

        assertThat(without(ours, hibernates))
                .as("facts that only the processor has, expected being those that only Hibernate has")
                .isEqualTo(without(hibernates, ours));
    }

    private static void copy(Path model, Javac javac) throws IOException {
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".java")) {
                    javac.source("mapped/" + name, Files.readString(file));
                } else {
                    Path target = javac.classes().resolve("META-INF").resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Set<String> hibernates(Path classes) throws IOException {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, MappingFileConformanceTest.class.getClassLoader())) {
            return HibernateFacts.ofUnit(
                    classes.resolve("META-INF/persistence.xml").toUri().toURL(), loader);
        }
    }

    private static String without(Set<String> facts, Set<String> others) {
        Set<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return String.join("\n", rest);
    }

    private static Path models() {
        try {
            return Path.of(Objects.requireNonNull(MappingFileConformanceTest.class.getResource("/mappingfiles"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

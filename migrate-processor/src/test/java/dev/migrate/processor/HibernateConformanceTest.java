package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The processor derives from each model what Hibernate itself derives from it.
 *
 * <p>The build runs it with each line of Hibernate.
 */
@Tag("conformance")
final class HibernateConformanceTest {

    @TempDir
    Path folder;

    static Stream<Arguments> models() throws IOException {
        Path all = resource("/models");
        try (Stream<Path> models = Files.walk(all)) {
            List<String> names = models.map(path -> all.relativize(path).toString())
                    .filter(name -> name.endsWith(".java") && !isOfOtherLine(name))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
            return names.stream().flatMap(name -> Stream.of(Arguments.of(name, "jpa"), Arguments.of(name, "spring")));
        }
    }

    /** What only one line of Hibernate accepts is in a folder named after it. */
    private static boolean isOfOtherLine(String name) {
        return name.contains("/") && !name.startsWith("hibernate" + HibernateFacts.line() + "/");
    }

    @Test
    void runsWithTheVersionThatTheBuildSays() {
        assertThat(Version.getVersionString()).isEqualTo(System.getProperty("conformance.hibernate"));
    }

    @ParameterizedTest(name = "{0} with {1} names")
    @MethodSource("models")
    void schemaEqualsHibernates(String model, String naming) throws Exception {
        Result result = new Javac(folder)
                .source("models/" + model + ".java", Files.readString(resource("/models/" + model + ".java")))
                .compile("-Amigrate.naming=" + naming);
        assertThat(result.done()).as(result.all()).isTrue();

        Set<String> ours = SnapshotFacts.of(result.snapshot().schema(), HibernateFacts.line());
        Set<String> hibernates = hibernates(result.classes(), naming.equals("spring"));

        assertThat(without(ours, hibernates))
                .as("facts that only the processor has, expected being those that only Hibernate has")
                .isEqualTo(without(hibernates, ours));
    }

    private static String without(Set<String> facts, Set<String> others) {
        Set<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return String.join("\n", rest);
    }

    private static Set<String> hibernates(Path classes, boolean spring) throws Exception {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, HibernateConformanceTest.class.getClassLoader())) {
            return HibernateFacts.of(annotated(classes, loader), spring, loader);
        }
    }

    private static List<Class<?>> annotated(Path classes, ClassLoader loader) throws Exception {
        List<Class<?>> annotated = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                Class<?> type = Class.forName(name, false, loader);
                if (Stream.of(type.getAnnotations())
                        .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.persistence."))) {
                    annotated.add(type);
                }
            }
        }
        return annotated;
    }

    private static Path resource(String name) {
        try {
            URI uri = Objects.requireNonNull(HibernateConformanceTest.class.getResource(name), name)
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

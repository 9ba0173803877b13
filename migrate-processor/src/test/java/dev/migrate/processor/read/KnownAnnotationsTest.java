package dev.migrate.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.read.KnownAnnotations.Treatment;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.hibernate.annotations.Comment;
import org.junit.jupiter.api.Test;

/**
 * Every annotation of Jakarta Persistence and of Hibernate is treated on purpose: a new one is not in the golden file.
 *
 * <p>{@code -Dgolden.rewrite=<folder of test resources>} writes the golden file anew.
 */
final class KnownAnnotationsTest {

    private static final String GOLDEN = "golden/KnownAnnotationsTest/annotations.txt";

    @Test
    void treatsEachAnnotationOfTheLibrariesOnPurpose() throws Exception {
        String treatments = String.join("\n", treatments()) + "\n";

        String rewrite = System.getProperty("golden.rewrite");
        if (rewrite != null) {
            Files.createDirectories(Path.of(rewrite, GOLDEN).getParent());
            Files.writeString(Path.of(rewrite, GOLDEN), treatments);
        }
        assertThat(treatments)
                .isEqualTo(rewrite == null ? resource(GOLDEN) : Files.readString(Path.of(rewrite, GOLDEN)));
    }

    @Test
    void annotationThatNoListNamesIsWarnedAbout() {
        assertThat(KnownAnnotations.treatment("org.hibernate.annotations.Unheard"))
                .contains(Treatment.WARNED);
        assertThat(KnownAnnotations.treatment("jakarta.persistence.other.Column"))
                .contains(Treatment.WARNED);
    }

    @Test
    void annotationOfOneDialectIsNotTakenForTheGeneralOne() {
        assertThat(KnownAnnotations.treatment("org.hibernate.annotations.Check"))
                .contains(Treatment.MAPPED);
        assertThat(KnownAnnotations.treatment("org.hibernate.annotations.DialectOverride.Check"))
                .contains(Treatment.WARNED);
    }

    @Test
    void annotationFromElsewhereIsOfNeitherLibrary() {
        assertThat(KnownAnnotations.treatment("com.acme.Column")).isEmpty();
    }

    private static List<String> treatments() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Class<?> library : List.of(Entity.class, Comment.class)) {
            for (Class<?> annotation : annotations(library)) {
                String name = annotation.getCanonicalName();
                lines.add(name + " " + KnownAnnotations.treatment(name).orElseThrow());
            }
        }
        assertThat(lines).hasSizeGreaterThan(200);
        return lines.stream().sorted().toList();
    }

    /** Returns the annotation types in the package of {@code member} and the packages below it. */
    private static List<Class<?>> annotations(Class<?> member) throws Exception {
        List<Class<?>> annotations = new ArrayList<>();
        String folder = member.getPackageName().replace('.', '/') + '/';
        Path file = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(file.toFile())) {
            List<String> classes = jar.stream()
                    .map(Object::toString)
                    .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                    .toList();
            for (String name : classes) {
                Class<?> type =
                        Class.forName(name.replace(".class", "").replace('/', '.'), false, member.getClassLoader());
                if (type.isAnnotation()) {
                    annotations.add(type);
                }
            }
        }
        return annotations;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = KnownAnnotationsTest.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

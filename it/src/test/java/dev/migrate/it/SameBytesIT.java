package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same entities give the same schema, revision and snapshot, byte by byte, wherever they are compiled.
 *
 * <p>Every JDK of {@link Jdks} is tried, this one also with another locale, time zone and order of files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SameBytesIT {

    private static final String SCHEMA = "target/classes/META-INF/migrate/schema.json";

    /** A Turkish i has a dot above as a capital, and Arabic has digits of its own. */
    private static final List<String> TURKISH = List.of("-Duser.language=tr", "-Duser.country=TR");

    private static final List<String> ARABIC = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");

    private Map<String, String> expected = Map.of();
    private Path folder = Path.of("");

    static List<Arguments> surroundings() throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        List<Arguments> surroundings = new ArrayList<>(List.of(
                Arguments.of("in Turkish", running, TURKISH, false),
                Arguments.of("in Arabic with another time zone and encoding", running, ARABIC, false),
                Arguments.of("from files in another order", running, List.of(), true)));
        Jdks.all().forEach((version, home) -> surroundings.add(Arguments.of("on JDK " + version, home, TURKISH, true)));
        return surroundings;
    }

    @BeforeAll
    void generateHere(@TempDir Path temporary) throws Exception {
        folder = temporary.toRealPath();
        expected = generated(folder.resolve("here"), Path.of(System.getProperty("java.home")), List.of(), false);
        assertThat(expected).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("surroundings")
    void isGeneratedAlike(String name, Path jdk, List<String> jvmOptions, boolean lastFileFirst) throws Exception {
        Path elsewhere = folder.resolve(name.replace(' ', '-'));

        assertThat(generated(elsewhere, jdk, jvmOptions, lastFileFirst)).isEqualTo(expected);
    }

    private static Map<String, String> generated(Path folder, Path jdk, List<String> jvmOptions, boolean lastFileFirst)
            throws Exception {
        Project project = entities(folder, lastFileFirst);
        MavenBuild.run(
                        folder,
                        jdk,
                        jvmOptions,
                        "migrate:revision",
                        "-Dmessage=all",
                        "-Did=0123456789ab",
                        "-Dcreated=2026-11-22T23:30:00Z")
                .succeeded();
        assertThat(project.revisions()).hasSize(1);
        Path revision = folder.relativize(project.revisions().get(0));
        return Map.of(
                SCHEMA,
                project.read(SCHEMA),
                "snapshot",
                Files.readString(project.snapshot()),
                revision.toString(),
                project.read(revision.toString()));
    }

    /** Copies the entities of the sample without its history. */
    private static Project entities(Path folder, boolean lastFileFirst) throws IOException {
        SortedMap<String, String> sources = Project.community(folder.resolveSibling(folder.getFileName() + "-whole"))
                .sources();
        sources.keySet().removeIf(path -> path.contains("db/revision") || path.startsWith("src/test"));
        List<String> paths = new ArrayList<>(sources.keySet());
        if (lastFileFirst) {
            Collections.reverse(paths);
        }
        Project project = new Project(folder);
        for (String path : paths) {
            project.write(path, String.valueOf(sources.get(path)));
        }
        return project;
    }
}

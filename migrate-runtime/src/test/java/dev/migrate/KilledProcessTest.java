package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.InterruptedRevisionException;
import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** A real process that is killed at a random instant. {@code -Dmigrate.test.kills} says how often, on each database. */
final class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("migrate.test.kills", 2);
    private static final int LONGEST_LIFE_MILLIS = 400;
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void isHealedByTheNext(String dialect) throws Exception {
        Random random = new Random(SEED);
        try (TestDatabase server = open(dialect)) {
            ClassLoader revisions = new RevisionsOnClassPath(folder).of(CrashRevisions.ALL);
            Migrator migrator = Migrator.builder()
                    .classLoader(revisions)
                    .url(server.url(), server.user(), server.password())
                    .build();
            LiveTables database = new LiveTables(server::connect);
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(random.nextInt(LONGEST_LIFE_MILLIS), server);

                heal(migrator);

                assertThat(migrator.current().upToDate()).isTrue();
                assertThat(migrator.drift()).isEmpty();
                assertThat(database.values("select balance from accounts order by id"))
                        .containsExactly("214", "414");
                assertThat(database.values("select word from trail order by word"))
                        .containsExactly("holder", "owner");
                assertThat(database.values("select id from bookings order by id"))
                        .containsExactly("1", "2");
            }
        }
    }

    /** Runs the command again that the process was at, which may have been either. */
    private static void heal(Migrator migrator) {
        try {
            migrator.upgrade("head");
        } catch (InterruptedRevisionException e) {
            migrator.downgrade("base");
            migrator.upgrade("head");
        }
    }

    private TestDatabase open(String dialect) {
        return dialect.equals("h2")
                ? new TestDatabase("jdbc:h2:file:" + folder.resolve("database"), "sa", "", () -> {})
                : TestDatabases.empty(dialect);
    }

    private void killAfter(int millis, TestDatabase server) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + classPath(server),
                        BusyProcess.class.getName(),
                        server.url(),
                        server.user(),
                        server.password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo(BusyProcess.STARTED);
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Returns where the classes are that the process needs, however this one was given them. */
    private static String classPath(TestDatabase server) throws Exception {
        Class<?> driver = DriverManager.getDriver(server.url()).getClass();
        return Stream.of(Migrator.class, BusyProcess.class, driver, Logger.class, JsonFactory.class, NullMarked.class)
                .map(KilledProcessTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            CodeSource source =
                    Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Goes up and down until it is killed. */
    static final class BusyProcess {

        static final String STARTED = "started";

        private BusyProcess() {}

        /** Takes the URL, the user and the password. */
        public static void main(String[] arguments) {
            List<String> settings = List.of(arguments);
            Migrator migrator = Migrator.builder()
                    .url(settings.get(0), settings.get(1), settings.get(2))
                    .build();
            migrator.current();
            System.out.println(STARTED);
            for (int i = 0; i < 1_000_000; i++) {
                migrator.upgrade("head");
                migrator.downgrade("base");
            }
        }
    }
}

package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        kill(dialect, CrashRevisions.ALL, CrashRevisions::assertRowsAtHead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void noRowOfABatchIsChangedTwiceOrLeftOut(String dialect) throws Exception {
        kill(dialect, BatchRevisions.ALL, database -> {
            assertThat(database.values("select amount from stock order by amount"))
                    .containsExactly("100", "101", "102", "103", "104");
            assertThat(database.values("select note from stock order by amount"))
                    .containsExactly("even", "odd", "even", "odd", "even");
            assertThat(database.values("select amount from archive order by amount"))
                    .containsExactly("4", "8");
        });
    }

    private void kill(String dialect, Class<?>[] classes, Consumer<LiveTables> expected) throws Exception {
        Random random = new Random(SEED);
        try (TestDatabase server = open(dialect)) {
            ClassLoader revisions = new RevisionsOnClassPath(folder).of(classes);
            Migrator migrator = Migrator.builder()
                    .classLoader(revisions)
                    .url(server.url(), server.user(), server.password())
                    .build();
            LiveTables database = new LiveTables(server::connect);
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(random.nextInt(LONGEST_LIFE_MILLIS), server);

                CrashRevisions.heal(migrator);

                assertThat(migrator.current().upToDate()).isTrue();
                assertThat(migrator.drift()).isEmpty();
                expected.accept(database);
            }
        }
    }

    private TestDatabase open(String dialect) {
        return dialect.equals("h2")
                ? new TestDatabase("jdbc:h2:file:" + folder.resolve("database"), "sa", "", () -> {})
                : TestDatabases.empty(dialect);
    }

    private void killAfter(int millis, TestDatabase server) throws Exception {
        Process process = OtherProcess.start(folder, server, BusyProcess.class);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo(BusyProcess.STARTED);
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
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

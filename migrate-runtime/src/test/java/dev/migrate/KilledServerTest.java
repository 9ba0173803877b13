package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.execute.MigrationException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real MariaDB server that is killed at a random instant. {@code -Dmigrate.test.serverKills} says how often. */
final class KilledServerTest {

    private static final int KILLS = Integer.getInteger("migrate.test.serverKills", 2);
    private static final int LONGEST_LIFE_MILLIS = 1_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("migrate.test.seed", 20261122));
    private final ExecutorService busy = Executors.newSingleThreadExecutor();

    @AfterEach
    void endWork() {
        busy.shutdownNow();
    }

    @Test
    void whatItWasDoingIsHealedByTheSameCommand() throws Exception {
        int healed = 0;
        for (int servers = 1; healed < KILLS; servers++) {
            assertThat(servers).as("servers that lost their own files").isLessThanOrEqualTo(2 + KILLS / 10);
            healed += healedAfterKills(folder.resolve("server" + servers), KILLS - healed);
        }
    }

    /** Returns of how many kills the server and its database were right again, until its own files were lost. */
    private int healedAfterKills(Path files, int kills) throws Exception {
        try (KillableMariaDb server = KillableMariaDb.start(files)) {
            Migrator migrator = Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(files).of(CrashRevisions.ALL))
                    .url(server.url(), "root", "")
                    .build();
            migrator.ensureVersion();
            int healed = 0;
            while (healed < kills && isUpAgainAfterKill(server, migrator)) {
                CrashRevisions.heal(migrator);
                assertRight(migrator, new LiveTables(server::connect));
                healed++;
            }
            return healed;
        }
    }

    private boolean isUpAgainAfterKill(KillableMariaDb server, Migrator migrator) throws Exception {
        Future<?> work = busy.submit(() -> upAndDownUntilItFails(migrator));
        Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        server.kill();
        work.get();
        return server.restart();
    }

    private static void assertRight(Migrator migrator, LiveTables database) {
        assertThat(migrator.current().upToDate()).isTrue();
        assertThat(migrator.drift()).isEmpty();
        CrashRevisions.assertRowsAtHead(database);
    }

    @SuppressWarnings("InfiniteLoopStatement") // The server ends it.
    private static void upAndDownUntilItFails(Migrator migrator) {
        try {
            while (true) {
                migrator.upgrade("head");
                migrator.downgrade("base");
            }
        } catch (MigrationException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}

package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.execute.InterruptedRevisionException;
import dev.migrate.execute.MigrationException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real MariaDB server that is killed at a random instant. {@code -Dmigrate.test.serverKills} says how often. */
final class KilledServerTest {

    private static final int KILLS = Integer.getInteger("migrate.test.serverKills", 2);
    private static final int LONGEST_LIFE_MILLIS = 1_000;

    @TempDir
    private Path folder;

    @Test
    void whatItWasDoingIsHealedByTheSameCommand() throws Exception {
        Random random = new Random(Long.getLong("migrate.test.seed", 20261122));
        ExecutorService busy = Executors.newSingleThreadExecutor();
        try (KillableMariaDb server = KillableMariaDb.start(folder)) {
            LiveTables database = new LiveTables(server::connect);
            Migrator migrator = Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(CrashRevisions.ALL))
                    .url(server.url(), "root", "")
                    .build();
            migrator.ensureVersion();
            for (int kill = 0; kill < KILLS; kill++) {
                Future<?> work = busy.submit(() -> upAndDownUntilItFails(migrator));
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                server.kill();
                work.get();

                server.restart();
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
        } finally {
            busy.shutdownNow();
        }
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

    /** Runs the command again that was interrupted, which may have been either. */
    private static void heal(Migrator migrator) {
        try {
            migrator.upgrade("head");
        } catch (InterruptedRevisionException e) {
            migrator.downgrade("base");
            migrator.upgrade("head");
        }
    }
}

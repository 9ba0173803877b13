package dev.migrate.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialects;
import dev.migrate.lock.LockPlace.LockRow;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lock of a Galera cluster, on one node. */
final class LeaseLockTest {

    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration SILENCE = Duration.ofSeconds(2);

    @Test
    void onlyOneHasItUntilItIsFreed() throws Exception {
        try (TestDatabase server = TestDatabases.empty("mariadb");
                Connection first = server.connect();
                Connection second = server.connect()) {
            MigrationLock held = lock(first, server, BEAT);
            assertThat(held.tryAcquire()).isTrue();
            try (MigrationLock waiting = lock(second, server, BEAT)) {
                assertThat(waiting.tryAcquire()).isFalse();
                assertThat(waiting.holder()).startsWith("a process on host ");
                held.verify();

                held.close();

                assertThat(waiting.tryAcquire()).isTrue();
            }
        }
    }

    @Test
    void itIsNotTakenFromOneWhoIsAlive() throws Exception {
        try (TestDatabase server = TestDatabases.empty("mariadb");
                Connection first = server.connect();
                Connection second = server.connect();
                MigrationLock held = lock(first, server, BEAT);
                MigrationLock waiting = lock(second, server, BEAT)) {
            assertThat(held.tryAcquire()).isTrue();
            long end = System.nanoTime() + SILENCE.multipliedBy(2).toNanos();
            while (System.nanoTime() < end) {
                assertThat(waiting.tryAcquire()).isFalse();
                Thread.sleep(BEAT.toMillis());
            }
            held.verify();
        }
    }

    @Test
    void itIsTakenFromTheSilentWhoThenStop() throws Exception {
        try (TestDatabase server = TestDatabases.empty("mariadb");
                Connection first = server.connect();
                Connection second = server.connect();
                MigrationLock silent = lock(first, server, Duration.ofHours(1));
                MigrationLock waiting = lock(second, server, BEAT)) {
            assertThat(silent.tryAcquire()).isTrue();
            boolean taken = false;
            for (int tries = 0; tries < 100 && !taken; tries++) {
                taken = waiting.tryAcquire();
                Thread.sleep(BEAT.toMillis());
            }

            assertThat(taken).isTrue();
            waiting.verify();
            assertThatThrownBy(silent::verify)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the migration lock was taken over by another process");
        }
    }

    private static MigrationLock lock(Connection connection, TestDatabase server, Duration beat) throws SQLException {
        LockPlace place = new LockPlace(
                connection,
                Dialects.forConnection(connection),
                QualifiedName.of("migrate_version"),
                new LockRow(List.of(), ""),
                server::connect);
        return new LeaseLock(place, beat, SILENCE);
    }
}

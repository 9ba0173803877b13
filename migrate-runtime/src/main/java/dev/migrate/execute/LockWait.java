package dev.migrate.execute;

import dev.migrate.lock.MigrationLock;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a lock until it is had. Between two tries nothing is open in the database. */
final class LockWait {

    private static final Logger log = LoggerFactory.getLogger(LockWait.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    private final String database;
    private final Duration timeout;

    /**
     * Creates the wait.
     *
     * @param database which database it is, in words
     * @param timeout how long to try; once at least
     */
    LockWait(String database, Duration timeout) {
        this.database = database;
        this.timeout = timeout;
    }

    /**
     * Returns as soon as the lock is had.
     *
     * @throws LockTimeoutException if it is not had in time
     * @throws InterruptedRunException if the thread is interrupted
     */
    void acquire(MigrationLock lock) throws SQLException {
        long start = System.nanoTime();
        long reported = start;
        while (!lock.tryAcquire()) {
            long now = System.nanoTime();
            if (now - start >= timeout.toNanos()) {
                throw new LockTimeoutException(database, timeout, lock.holder());
            }
            if (now - reported >= BETWEEN_REPORTS.toNanos()) {
                reported = now;
                report(lock, Duration.ofNanos(now - start));
            }
            pause();
        }
    }

    private void report(MigrationLock lock, Duration waited) throws SQLException {
        log.info(
                "Waiting for the migration lock of {} since {}: it is held by {}",
                database,
                Words.of(waited),
                lock.holder());
    }

    private static void pause() {
        try {
            ShortPause.take();
        } catch (InterruptedException e) {
            throw new InterruptedRunException("while waiting for the migration lock", "Nothing was changed.");
        }
    }
}

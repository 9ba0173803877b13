package dev.migrate.execute;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a session changes a database.
 *
 * @param lockTimeout how long another migrator is waited for
 * @param tableLocks how statements wait for other users of the database
 * @param statementTimeout how long a statement may take; null for as long as the database lets it
 * @param online whether others are to go on reading and writing meanwhile
 * @param strict whether nothing is run after a revision was edited that is applied
 * @param buildName the build of the application, as it calls itself, for the journal; possibly empty
 * @param throttle how long the database is left alone between two batches
 */
public record RunOptions(
        Duration lockTimeout,
        TableLockWait tableLocks,
        @Nullable Duration statementTimeout,
        boolean online,
        boolean strict,
        String buildName,
        Throttle throttle) {

    /** Ten minutes for another migrator, and what is usual for all else. */
    public static final RunOptions DEFAULT =
            new RunOptions(Duration.ofMinutes(10), TableLockWait.DEFAULT, null, false, false, "", Throttle.NONE);
}

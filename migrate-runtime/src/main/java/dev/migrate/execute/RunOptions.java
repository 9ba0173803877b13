package dev.migrate.execute;

import java.time.Duration;

/**
 * How a session changes a database.
 *
 * @param lockTimeout how long another migrator is waited for
 * @param tableLocks how statements wait for other users of the database
 * @param buildName the build of the application, as it calls itself, for the journal; possibly empty
 * @param throttle how long the database is left alone between two batches
 */
public record RunOptions(Duration lockTimeout, TableLockWait tableLocks, String buildName, Throttle throttle) {

    /** Ten minutes for another migrator, the usual wait for tables, no name of a build, and no throttle. */
    public static final RunOptions DEFAULT =
            new RunOptions(Duration.ofMinutes(10), TableLockWait.DEFAULT, "", Throttle.NONE);
}

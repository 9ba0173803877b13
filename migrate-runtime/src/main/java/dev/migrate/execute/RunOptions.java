package dev.migrate.execute;

import java.time.Duration;

/**
 * How a session changes a database.
 *
 * @param lockTimeout how long another migrator is waited for
 * @param tableLocks how statements wait for other users of the database
 * @param buildName the build of the application, as it calls itself, for the journal; possibly empty
 */
public record RunOptions(Duration lockTimeout, TableLockWait tableLocks, String buildName) {

    /** Ten minutes for another migrator, the usual wait for tables, and no name of a build. */
    public static final RunOptions DEFAULT = new RunOptions(Duration.ofMinutes(10), TableLockWait.DEFAULT, "");
}

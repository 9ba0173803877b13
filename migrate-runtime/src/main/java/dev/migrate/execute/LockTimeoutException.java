package dev.migrate.execute;

import java.time.Duration;

/** The migration lock was not had in time, since another process has it; nothing was changed. */
public final class LockTimeoutException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String holder;

    LockTimeoutException(String database, Duration waited, String holder) {
        super(
                Outcome.LOCK_NOT_HAD,
                "The migration lock of " + database + " was not had within " + Words.of(waited) + ": it is held by "
                        + holder
                        + ".\nNothing was changed. Run the command again when that migration has ended, or wait"
                        + " longer with migrate.lockTimeout. The database frees the lock when the connection of its"
                        + " holder ends.",
                null);
        this.holder = holder;
    }

    /** Returns who has the lock, in the words of the database. */
    public String holder() {
        return holder;
    }
}

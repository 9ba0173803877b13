package dev.migrate.execute;

import java.time.Duration;

/**
 * How statements wait for tables and rows that others use.
 *
 * @param timeout how long a statement waits before it gives way
 * @param retries how often it is tried again after that
 */
public record TableLockWait(Duration timeout, int retries) {

    /** Five seconds, and ten tries more. */
    public static final TableLockWait DEFAULT = new TableLockWait(Duration.ofSeconds(5), 10);

    /** Returns how long a statement waits in all its tries. */
    Duration inAll() {
        return timeout.multipliedBy(retries + 1L);
    }

    /**
     * Creates the wait.
     *
     * @throws ConfigurationException if the timeout is not positive or the retries are negative
     */
    public TableLockWait {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new ConfigurationException("The table lock timeout " + timeout
                    + " is not positive; give the time that a statement may wait (migrate.tableLockTimeout).");
        }
        if (retries < 0) {
            throw new ConfigurationException("The table lock retries " + retries
                    + " are negative; give 0 to try once (migrate.tableLockRetries).");
        }
    }
}

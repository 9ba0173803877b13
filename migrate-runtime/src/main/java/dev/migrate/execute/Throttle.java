package dev.migrate.execute;

import java.time.Duration;

/**
 * Says between the batches of a data step how long the database is to be left alone: while replicas lag behind, or while it
 * has much else to do.
 *
 * <pre>{@code
 * builder.throttle(progress -> replica.isBehind() ? Duration.ofSeconds(2) : Duration.ZERO);
 * }</pre>
 */
@FunctionalInterface
public interface Throttle {

    /** Never waits. */
    Throttle NONE = progress -> Duration.ZERO;

    /**
     * Returns how long to wait before the next batch; zero or less for not at all. No transaction is open meanwhile, but on
     * SQLite. It is asked once between two batches, however long it has them wait.
     *
     * @param progress how far the step has come
     */
    Duration pause(BatchProgress progress);
}

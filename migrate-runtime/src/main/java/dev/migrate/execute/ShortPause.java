package dev.migrate.execute;

import java.util.concurrent.ThreadLocalRandom;

/** Waits between two tries, each time for a while of another length, so that many who wait do not all try at once. */
final class ShortPause {

    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 150;

    private ShortPause() {}

    /**
     * Waits for about a tenth of a second.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    static void take() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
    }
}

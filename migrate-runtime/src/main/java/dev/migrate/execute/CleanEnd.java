package dev.migrate.execute;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has commands on one thread come to a clean end when their process is told to stop, as by Ctrl-C or SIGTERM: the statement
 * that is running is finished, the journal written and the lock given up before the process ends.
 *
 * <pre>{@code
 * try (CleanEnd end = CleanEnd.ofThisThread()) {
 *     migrator.upgrade("head"); // throws InterruptedRunException when told to stop
 * }
 * }</pre>
 *
 * <p>What takes longer than 20 seconds is left to the server, which finishes or undoes it when the connection is gone; the next
 * run waits for that and finds out which. For a process that runs one command, not for a library in somebody else's process.
 */
public final class CleanEnd implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CleanEnd.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private CleanEnd(Thread working) {
        this.hook = new Thread(() -> end(working), "migrate-clean-end");
    }

    /** Begins to look after this thread, until it is closed. */
    public static CleanEnd ofThisThread() {
        CleanEnd end = new CleanEnd(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    private void end(Thread working) {
        log.warn("Told to stop; the statement that is running is finished first");
        working.interrupt();
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The statement is still running; running the same command again goes on from there");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            log.debug("The process is ending already");
        }
    }
}

package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what failed only because others used the same tables or rows at that time. */
final class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    /** PostgreSQL's lock timeout; deadlock and serialisation failure of PostgreSQL and H2. */
    private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

    /** Lock timeout and deadlock of MariaDB and MySQL; lock timeout and concurrent update of H2. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 50200, 90131);

    private final int limit;

    Retries(int limit) {
        this.limit = limit;
    }

    /** What may be tried several times: it has no effect if it fails. */
    @FunctionalInterface
    interface Attempt {

        void run() throws SQLException;
    }

    /**
     * Runs an attempt until it succeeds.
     *
     * @param what what it is, for the log
     * @param why says for the log why it failed
     * @throws SQLException if it fails for another reason, or as often as it may
     */
    void run(String what, Function<SQLException, String> why, Attempt attempt) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                attempt.run();
                return;
            } catch (SQLException e) {
                if (tries > limit || !isPassing(e)) {
                    throw e;
                }
                log.info(
                        "{} gives way to others and is tried again, {} of {} times: {}",
                        what,
                        tries,
                        limit,
                        why.apply(e));
                pause();
            }
        }
    }

    private static boolean isPassing(SQLException e) {
        return STATES.contains(Objects.requireNonNullElse(e.getSQLState(), "")) || CODES.contains(e.getErrorCode());
    }

    /** An interrupt is seen between two revisions. */
    private static void pause() {
        try {
            ShortPause.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

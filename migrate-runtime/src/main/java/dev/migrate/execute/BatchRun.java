package dev.migrate.execute;

import dev.migrate.dialect.BatchedSql;
import dev.migrate.journal.BatchPosition;
import dev.migrate.journal.StatementRecord.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one statement out in batches. Each is a transaction with its place in the journal, so that no row is changed twice
 * and no lock on rows lasts longer than a batch. For one run.
 */
final class BatchRun {

    private static final Logger log = LoggerFactory.getLogger(BatchRun.class);

    private static final long NANOS_BETWEEN_REPORTS = Duration.ofSeconds(5).toNanos();

    private final BatchedSql statement;
    private final StepProgress progress;
    private final StatementJournal journal;
    private final LockedConnection locked;
    private final StepProblems problems;
    private final int number;
    private final long rowsBefore;
    private final long start = System.nanoTime();
    private long reported = start;
    private BatchPosition position;

    /** Begins the run of a statement that the progress has just started with. */
    BatchRun(
            BatchedSql statement,
            StepProgress progress,
            StatementJournal journal,
            LockedConnection locked,
            StepProblems problems) {
        this.statement = statement;
        this.progress = progress;
        this.journal = journal;
        this.locked = locked;
        this.problems = problems;
        this.number = progress.number();
        this.position = journal.before(number)
                .flatMap(known -> Optional.ofNullable(known.position()))
                .orElse(BatchPosition.START);
        this.rowsBefore = position.rows();
        progress.batchesDone(rowsBefore);
    }

    /**
     * Carries out what is left of it.
     *
     * @throws InterruptedRunException if the thread is interrupted
     */
    void run(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        boolean more = true;
        while (more) {
            locked.lock().verify();
            more = next(jdbc);
            journal.flush();
            report(more);
            if (more) {
                pause();
            }
        }
    }

    /** Carries the next batch out and returns whether there are more. */
    private boolean next(Statement jdbc) throws SQLException {
        Batch batch = new Batch();
        locked.retries()
                .run("A batch of statement " + number + " of " + revision(), problems::reason, () -> batch.run(jdbc));
        position = batch.end;
        progress.batchesDone(position.rows());
        return !batch.last;
    }

    /** One transaction, which leaves nothing behind if it fails. */
    private final class Batch {

        private BatchPosition end = position;
        private boolean last;

        void run(Statement jdbc) throws SQLException {
            try (Transaction transaction = locked.begin()) {
                journal.writeEntry();
                List<String> upTo = lastKey(jdbc);
                last = upTo.isEmpty();
                long changed = jdbc.executeUpdate(statement.sql(position.key(), upTo));
                end = new BatchPosition(upTo, position.rows() + changed);
                journal.write(number, statement, last ? State.DONE : State.PARTLY, end);
                transaction.commit();
                journal.committed();
            }
        }
    }

    private List<String> lastKey(Statement jdbc) throws SQLException {
        try (ResultSet row = jdbc.executeQuery(statement.keyset().lastKey(position.key(), statement.size()))) {
            List<String> key = new ArrayList<>();
            int columns = row.next() ? statement.keyset().columns().size() : 0;
            for (int i = 1; i <= columns; i++) {
                key.add(Objects.requireNonNull(row.getString(i), "a key has no null"));
            }
            return key;
        }
    }

    private void report(boolean more) {
        long now = System.nanoTime();
        boolean worthIt = position.rows() > 0 && !more && reported != start;
        if (worthIt || (more && now - reported >= NANOS_BETWEEN_REPORTS)) {
            long rate = Math.round((position.rows() - rowsBefore) * 1e9 / Math.max(1, now - start));
            log.info("Statement {} of {}: {} rows done, {} a second", number, revision(), position.rows(), rate);
            reported = now;
        }
    }

    private void pause() {
        requireNoInterrupt();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        Duration asked = locked.throttle().pause(new BatchProgress(revision(), number, position.rows(), elapsed));
        Duration wait = statement.pause().plus(asked.isNegative() ? Duration.ZERO : asked);
        if (!wait.isZero()) {
            try {
                Thread.sleep(wait.toMillis());
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    private void requireNoInterrupt() {
        if (Thread.interrupted()) {
            throw interrupted();
        }
    }

    private InterruptedRunException interrupted() {
        return new InterruptedRunException(
                "between two batches of statement " + number + " of revision " + revision(),
                position.rows() + " rows are done.");
    }

    private String revision() {
        return journal.entry().revision();
    }
}

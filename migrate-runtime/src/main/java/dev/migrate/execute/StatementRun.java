package dev.migrate.execute;

import dev.migrate.dialect.BatchedSql;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.Journal;
import dev.migrate.journal.JournalEntry;
import dev.migrate.journal.JournalEntry.Outcome;
import dev.migrate.journal.JournalWriter;
import dev.migrate.journal.SchemaHash;
import dev.migrate.journal.StatementKind;
import dev.migrate.journal.StatementRecord;
import dev.migrate.journal.StatementRecord.State;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the statements of a revision out that cannot be one transaction, so that whoever comes after a crash can go on.
 *
 * <p>What changes rows is one transaction with its row in the journal. What changes the schema is in doubt before it, and done
 * when the next one is begun; if it is found in doubt, it took effect if and only if the hash of the schema has changed. What
 * may do anything is a transaction too, unless it commits by itself, which a sign in the journal tells. For one run.
 */
final class StatementRun {

    private static final Logger log = LoggerFactory.getLogger(StatementRun.class);

    private final StepProgress progress;
    private final StatementJournal journal;
    private final LockedConnection locked;
    private final SchemaHash schemaHash;

    private StatementRun(StepProgress progress, StatementJournal journal, LockedConnection locked) {
        this.progress = progress;
        this.journal = journal;
        this.locked = locked;
        this.schemaHash = SchemaHash.of(locked.dialect());
    }

    /**
     * Begins a run, or goes on with an interrupted one.
     *
     * @throws InterruptedRevisionException if the revision was edited since it was interrupted
     */
    static StatementRun of(
            StepProgress progress,
            Optional<JournalEntry> interrupted,
            JournalWriter writer,
            Journal journal,
            LockedConnection locked)
            throws SQLException {
        PreparedStep step = progress.step();
        if (interrupted.isEmpty()) {
            return new StatementRun(progress, StatementJournal.begin(step, writer, journal, locked), locked);
        }
        JournalEntry entry = interrupted.get();
        StatementJournal known = StatementJournal.of(entry, writer, journal, locked);
        InterruptedRevisionException.requireUnedited(entry, known.before(), step);
        log.info(
                "Going on with the {} of revision {}, which was interrupted on host {}; {} of {} statements are known",
                Words.of(step.direction()),
                entry.revision(),
                entry.origin().host(),
                known.before().size(),
                step.statements().size());
        return new StatementRun(progress, known, locked);
    }

    /** Carries out what is not done yet. */
    void run(Statement jdbc, StepProblems problems) throws SQLException {
        try {
            for (StatementGroup group : StatementGroup.of(
                    progress.step().statements(), locked.dialect().transactionalDdl())) {
                requireNoInterrupt();
                locked.lock().verify();
                run(group, jdbc, problems);
            }
        } catch (SQLException e) {
            writeWhatIsKnown(e);
            throw e;
        }
    }

    /** The end of a statement is the last place where nothing is in doubt. */
    private void requireNoInterrupt() throws SQLException {
        if (progress.done() > 0 && Thread.interrupted()) {
            journal.settle();
            journal.acknowledge();
            throw new InterruptedRunException(
                    "after statement " + progress.done() + " of " + progress.total() + " of revision "
                            + journal.entry().revision(),
                    "What was done stays.");
        }
    }

    /** Writes that the revision is done, as a part of the transaction that changes the version rows. */
    void end(Instant started) throws SQLException {
        journal.settle();
        journal.end(Outcome.DONE, Duration.between(started, Instant.now()));
    }

    /** Batches are tried again one by one. */
    private void run(StatementGroup group, Statement jdbc, StepProblems problems) throws SQLException {
        if (group.kind() == StatementKind.BATCHES) {
            attempt(group, jdbc, problems);
        } else {
            String what =
                    "Statement " + group.first() + " of " + journal.entry().revision();
            locked.retries().run(what, problems::reason, () -> attempt(group, jdbc, problems));
        }
    }

    private void attempt(StatementGroup group, Statement jdbc, StepProblems problems) throws SQLException {
        switch (group.kind()) {
            case DATA -> runAsTransaction(group, jdbc);
            case SESSION -> {
                progress.starts(group.statements().get(0));
                group.statements().get(0).execute(jdbc);
                progress.succeeded();
            }
            case BATCHES -> runInBatches(group, jdbc, problems);
            case ROUTINE ->
                new RoutineRun(progress, journal, locked).run(group.statements().get(0), jdbc);
            case DEFINITION, REPEATABLE -> locked.patiently(() -> runInDoubt(group, jdbc));
        }
    }

    private void runAsTransaction(StatementGroup group, Statement jdbc) throws SQLException {
        int doneBefore = progress.done();
        try (Transaction transaction = locked.begin()) {
            journal.writeEntry();
            for (SqlStatement statement : group.statements()) {
                progress.starts(statement);
                if (!journal.wasDone(progress.number())) {
                    statement.execute(jdbc);
                    journal.write(progress.number(), statement, State.DONE, (String) null);
                }
                progress.succeeded();
            }
            transaction.commit();
            journal.committed();
        } catch (SQLException e) {
            progress.fellBackTo(doneBefore);
            throw e;
        }
    }

    private void runInBatches(StatementGroup group, Statement jdbc, StepProblems problems) throws SQLException {
        BatchedSql statement = (BatchedSql) group.statements().get(0);
        progress.starts(statement);
        if (!journal.wasDone(progress.number())) {
            new BatchRun(statement, progress, journal, locked, problems).run(jdbc);
        }
        progress.succeeded();
    }

    private void runInDoubt(StatementGroup group, Statement jdbc) throws SQLException {
        SqlStatement statement = group.statements().get(0);
        progress.starts(statement);
        if (!journal.wasDone(progress.number()) && !hasHappened(group)) {
            InvalidIndex.clear(statement, locked);
            String hash = schemaHash.before(statement.sql(), locked.connection());
            journal.writeDoubt(progress.number(), statement, hash);
            execute(group, hash, jdbc);
        }
        progress.succeeded();
    }

    private void execute(StatementGroup group, String hash, Statement jdbc) throws SQLException {
        SqlStatement statement = group.statements().get(0);
        try {
            statement.execute(jdbc);
        } catch (SQLException e) {
            settleRefused(statement, group.first(), hash, e);
            throw e;
        }
        journal.hasTakenEffect(group.first());
    }

    /** Decides on a statement that was found in doubt. */
    private boolean hasHappened(StatementGroup group) throws SQLException {
        Optional<StatementRecord> known = journal.before(group.first());
        if (known.isEmpty() || known.get().state() != State.DOUBT || group.kind() == StatementKind.REPEATABLE) {
            return false;
        }
        String sql = group.statements().get(0).sql();
        if (schemaHash.before(sql, locked.connection()).equals(known.get().schemaHash())) {
            return false;
        }
        journal.hasTakenEffect(group.first());
        return true;
    }

    /** Says of a statement that the database refused that it has had no effect, unless the schema shows one. */
    private void settleRefused(SqlStatement statement, int number, String hash, SQLException problem) {
        if (LostConnection.isMeantBy(problem)) {
            return;
        }
        try {
            if (schemaHash.before(statement.sql(), locked.connection()).equals(hash)) {
                journal.settle(number, State.FAILED);
            }
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    /** Ends the entry of a revision that left nothing behind, too, so that it may be edited and anything else be run. */
    private void writeWhatIsKnown(SQLException problem) {
        if (LostConnection.isMeantBy(problem)) {
            return;
        }
        try {
            journal.settle();
            if (progress.isAtStart()) {
                journal.end(Outcome.FAILED, Duration.ZERO);
            }
            journal.acknowledge();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }
}

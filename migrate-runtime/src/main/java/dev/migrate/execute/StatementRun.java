package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.Checksum;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the statements of a revision out that cannot be one transaction, so that whoever comes after a crash can go on.
 *
 * <p>What changes rows is one transaction with its row in the journal. What changes the schema is in doubt before and done
 * after; if it is found in doubt, it took effect if and only if the hash of the schema has changed. For one run.
 */
final class StatementRun {

    private static final Logger log = LoggerFactory.getLogger(StatementRun.class);

    private final StepProgress progress;
    private final JournalEntry entry;
    private final Map<Integer, StatementRecord> before;
    private final JournalWriter journal;
    private final LockedConnection locked;
    private final SchemaHash schemaHash;

    private StatementRun(
            StepProgress progress,
            JournalEntry entry,
            List<StatementRecord> before,
            JournalWriter journal,
            LockedConnection locked) {
        this.progress = progress;
        this.entry = entry;
        this.before = new HashMap<>();
        before.forEach(statement -> this.before.put(statement.number(), statement));
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
            JournalEntry entry = writer.begin(
                    step.step().id(),
                    step.direction(),
                    step.checksum(),
                    step.statements().size());
            return new StatementRun(progress, entry, List.of(), writer, locked);
        }
        JournalEntry entry = interrupted.get();
        List<StatementRecord> records = journal.statements(locked.connection(), entry.number());
        InterruptedRevisionException.requireUnedited(entry, records, step);
        log.info(
                "Going on with the {} of revision {}, which was interrupted on host {}; {} of {} statements are known",
                Words.of(step.direction()),
                entry.revision(),
                entry.origin().host(),
                records.size(),
                step.statements().size());
        return new StatementRun(progress, entry, records, writer, locked);
    }

    /** Carries out what is not done yet. */
    void run(Statement jdbc, StepProblems problems) throws SQLException {
        try {
            for (StatementGroup group : StatementGroup.of(
                    progress.step().statements(), locked.dialect().transactionalDdl())) {
                requireNoInterrupt();
                locked.lock().verify();
                String what = "Statement " + group.first() + " of " + entry.revision();
                locked.retries().run(what, problems::reason, () -> run(group, jdbc));
            }
        } catch (SQLException e) {
            endIfNothingHappened(e);
            throw e;
        }
    }

    /** The end of a statement is the last place where nothing is in doubt. */
    private void requireNoInterrupt() {
        if (progress.done() > 0 && Thread.interrupted()) {
            throw new InterruptedRunException(
                    "after statement " + progress.done() + " of " + progress.total() + " of revision "
                            + entry.revision(),
                    "What was done stays.");
        }
    }

    /** Writes that the revision is done, as a part of the transaction that changes the version rows. */
    void end(Instant started) throws SQLException {
        journal.end(entry, Outcome.DONE, Duration.between(started, Instant.now()));
    }

    private void run(StatementGroup group, Statement jdbc) throws SQLException {
        switch (group.kind()) {
            case DATA -> runAsTransaction(group, jdbc);
            case SESSION -> {
                progress.starts(group.statements().get(0));
                group.statements().get(0).execute(jdbc);
                progress.succeeded();
            }
            case DEFINITION, ROUTINE, REPEATABLE -> locked.patiently(() -> runInDoubt(group, jdbc));
        }
    }

    private void runAsTransaction(StatementGroup group, Statement jdbc) throws SQLException {
        int doneBefore = progress.done();
        try (Transaction transaction = locked.begin()) {
            for (SqlStatement statement : group.statements()) {
                progress.starts(statement);
                if (!isDone(progress.number())) {
                    statement.execute(jdbc);
                    journal.write(entry, record(statement, State.DONE, null));
                }
                progress.succeeded();
            }
            transaction.commit();
        } catch (SQLException e) {
            progress.fellBackTo(doneBefore);
            throw e;
        }
        journal.flush();
    }

    private void runInDoubt(StatementGroup group, Statement jdbc) throws SQLException {
        SqlStatement statement = group.statements().get(0);
        progress.starts(statement);
        if (!isDone(progress.number()) && !hasHappened(group)) {
            InvalidIndex.clear(statement, locked);
            String hash = schemaHash.before(statement.sql(), locked.connection());
            journal.write(entry, record(statement, State.DOUBT, hash));
            journal.flush();
            execute(group, hash, jdbc);
        }
        progress.succeeded();
    }

    private void execute(StatementGroup group, String hash, Statement jdbc) throws SQLException {
        SqlStatement statement = group.statements().get(0);
        try {
            if (group.kind() == StatementKind.ROUTINE) {
                executeAsTransaction(statement, jdbc);
            } else {
                statement.execute(jdbc);
                journal.settle(entry, group.first(), State.DONE);
            }
        } catch (SQLException e) {
            settleRefused(statement, group.first(), hash, e);
            throw e;
        }
        journal.flush();
    }

    private void executeAsTransaction(SqlStatement statement, Statement jdbc) throws SQLException {
        try (Transaction transaction = locked.begin()) {
            statement.execute(jdbc);
            journal.settle(entry, progress.number(), State.DONE);
            transaction.commit();
        }
    }

    private boolean isDone(int number) {
        StatementRecord known = before.get(number);
        return known != null && known.state() == State.DONE;
    }

    /** Decides on a statement that was found in doubt. */
    private boolean hasHappened(StatementGroup group) throws SQLException {
        StatementRecord known = before.get(group.first());
        if (known == null || known.state() != State.DOUBT || group.kind() == StatementKind.REPEATABLE) {
            return false;
        }
        String sql = group.statements().get(0).sql();
        if (schemaHash.before(sql, locked.connection()).equals(known.schemaHash())) {
            return false;
        }
        if (group.kind() == StatementKind.ROUTINE) {
            throw InterruptedRevisionException.undecidable(entry, known, progress.step());
        }
        journal.settle(entry, group.first(), State.DONE);
        journal.flush();
        return true;
    }

    /** Says of a statement that the database refused that it has had no effect, unless the schema shows one. */
    private void settleRefused(SqlStatement statement, int number, String hash, SQLException problem) {
        if (LostConnection.isMeantBy(problem)) {
            return;
        }
        try {
            if (schemaHash.before(statement.sql(), locked.connection()).equals(hash)) {
                journal.settle(entry, number, State.FAILED);
                journal.flush();
            }
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    /** Ends the entry of a revision that left nothing behind, so that it may be edited and anything else be run. */
    private void endIfNothingHappened(SQLException problem) {
        if (progress.done() > 0 || LostConnection.isMeantBy(problem)) {
            return;
        }
        try {
            journal.end(entry, Outcome.FAILED, Duration.ZERO);
            journal.flush();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    private StatementRecord record(SqlStatement statement, State state, @Nullable String hash) {
        return new StatementRecord(
                progress.number(), state, Checksum.ofText(statement.effect()), hash, statement.sql());
    }
}

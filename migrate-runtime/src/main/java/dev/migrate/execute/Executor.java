package dev.migrate.execute;

import dev.migrate.graph.Direction;
import dev.migrate.journal.JournalEntry;
import dev.migrate.journal.JournalEntry.Outcome;
import dev.migrate.journal.JournalWriter;
import dev.migrate.journal.Origin;
import dev.migrate.journal.StatementRecord.State;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries prepared steps out on one connection that has the lock: each revision, its version rows and its journal entry in
 * one transaction where the database has transactional DDL, else {@linkplain StatementRun statement by statement}.
 *
 * <p>In a transaction the rows are changed first, so that of two runs at once the second waits there even if a lock was
 * lost, and fails before it has done anything. For one run on one thread.
 */
final class Executor {

    private static final Logger log = LoggerFactory.getLogger(Executor.class);

    private final LockedConnection locked;
    private final OwnTables tables;
    private final Origin origin;
    private final StepProblems problems;
    private VersionRows known;
    private Set<String> rows;

    Executor(LockedConnection locked, OwnTables tables, VersionRows known, Origin origin, Redactor redactor) {
        this.locked = locked;
        this.tables = tables;
        this.origin = origin;
        this.problems = new StepProblems(locked, redactor, known.ids());
        this.known = known;
        this.rows = known.ids();
    }

    /**
     * Carries the steps of an upgrade or a downgrade out in order, going on with the first one if it was interrupted.
     *
     * @return how long each of them took
     * @throws InterruptedRevisionException if another revision was interrupted, or this one has been edited since
     * @throws StepFailedException if one of them fails
     */
    List<Duration> run(List<PreparedStep> steps) throws SQLException {
        Optional<JournalEntry> last = lastEntry();
        Optional<JournalEntry> interrupted = last.filter(entry -> entry.outcome() == Outcome.RUNNING);
        interrupted.ifPresent(entry -> InterruptedRevisionException.requireNext(entry, steps));
        JournalWriter journal = writer(last);
        List<Duration> durations = new ArrayList<>();
        for (PreparedStep step : steps) {
            requireNoInterrupt(journal);
            locked.lock().verify();
            Instant started = Instant.now();
            run(step, durations.isEmpty() ? interrupted : Optional.empty(), journal, started);
            durations.add(Duration.between(started, Instant.now()));
        }
        journal.acknowledge();
        return durations;
    }

    /** Changes the rows of all steps in one transaction, since they are one decision, which settles interrupted ones too. */
    List<Duration> stamp(List<PreparedStep> steps) throws SQLException {
        Optional<JournalEntry> last = lastEntry();
        JournalWriter journal = writer(last);
        StepProgress progress = new StepProgress(steps.get(0));
        try (Transaction transaction = locked.begin();
                Statement jdbc = locked.createStatement()) {
            tables.create(known, jdbc);
            abandon(last, journal);
            for (PreparedStep step : steps) {
                report(step);
                progress = new StepProgress(step);
                changeRows(progress, jdbc);
                write(step, journal, Instant.now());
            }
            progress.reachesCommit();
            transaction.commit();
            journal.acknowledge();
            return steps.stream().map(step -> Duration.ZERO).toList();
        } catch (SQLException e) {
            throw problems.rolledBack(progress, rows, e);
        }
    }

    /** Says of an interrupted revision that a person has decided where the database is. */
    void settleInterrupted() throws SQLException {
        Optional<JournalEntry> last = lastEntry();
        JournalWriter journal = writer(last);
        abandon(last, journal);
        journal.acknowledge();
    }

    /**
     * Writes what a person decided of a statement that was interrupted.
     *
     * @throws ConfigurationException if there is nothing to decide
     */
    void resolve(String revision, int statement, Decision decision) throws SQLException {
        Optional<JournalEntry> last = lastEntry();
        JournalWriter writer = writer(last);
        JournalEntry entry = last.filter(each ->
                        each.outcome() == Outcome.RUNNING && each.revision().equals(revision))
                .orElseThrow(() -> new ConfigurationException("Revision " + revision
                        + " is not one that was interrupted, so there is nothing to decide. See the last runs with"
                        + " 'history' and -Dverbose."));
        StatementJournal journal = StatementJournal.of(entry, writer, tables.journal(), locked);
        if (journal.before(statement)
                .filter(known -> known.state() == State.BEGUN)
                .isEmpty()) {
            throw new ConfigurationException("Step " + statement + " of revision " + revision
                    + " needs no decision: run the command again that was interrupted, and it finds out what is left to"
                    + " do.");
        }
        journal.settle(statement, decision == Decision.DONE ? State.DONE : State.FAILED);
        journal.acknowledge();
    }

    private Optional<JournalEntry> lastEntry() throws SQLException {
        return known.journalExists() ? tables.journal().last(locked.connection()) : Optional.empty();
    }

    private JournalWriter writer(Optional<JournalEntry> last) {
        long number = last.map(JournalEntry::number).orElse(0L);
        return new JournalWriter(tables.journal(), locked.dialect(), locked.connection(), origin, number);
    }

    private static void abandon(Optional<JournalEntry> last, JournalWriter journal) throws SQLException {
        if (last.isPresent() && last.get().outcome() == Outcome.RUNNING) {
            journal.end(last.get(), Outcome.ABANDONED, Duration.ZERO);
        }
    }

    private void run(PreparedStep step, Optional<JournalEntry> interrupted, JournalWriter journal, Instant started)
            throws SQLException {
        report(step);
        PreparedStep begun = interrupted.isPresent() ? asBegun(step, interrupted.get()) : step;
        if (interrupted.isEmpty() && locked.dialect().transactionalDdl() && step.isTransactional()) {
            runInOneTransaction(step, journal, started);
        } else {
            runOneByOne(begun, interrupted, journal, started);
        }
        known = new VersionRows(true, true, rows, false);
        rows = step.step().rowsAfter(rows);
    }

    private PreparedStep asBegun(PreparedStep step, JournalEntry interrupted) throws SQLException {
        return step.asBegun(tables.journal().statements(locked.connection(), interrupted.number()));
    }

    private void runInOneTransaction(PreparedStep step, JournalWriter journal, Instant started) {
        StepProgress progress = new StepProgress(step);
        try {
            if (runAtOnce(progress, journal, started)) {
                return;
            }
            locked.retries()
                    .run(
                            Words.capitalized(step.direction()) + " of "
                                    + step.step().id(),
                            problems::reason,
                            () -> {
                                progress.fellBackTo(0);
                                runTransaction(progress, journal, started);
                            });
        } catch (SQLException e) {
            throw problems.rolledBack(progress, rows, e);
        }
    }

    /**
     * Sends all statements of a revision at once, where the driver can.
     *
     * @return whether they were carried out; if not, they have had no effect, and one by one they tell why
     */
    private boolean runAtOnce(StepProgress progress, JournalWriter journal, Instant started) throws SQLException {
        if (!RoundTrip.suits(progress.step(), locked.dialect())) {
            return false;
        }
        try (Transaction transaction = locked.begin();
                Statement jdbc = locked.createStatement()) {
            tables.create(known, jdbc);
            progress.reaches("its statements, which were sent together");
            new RoundTrip(progress.step(), tables.versionTable(), journal)
                    .send(entry(progress.step(), journal, started), jdbc);
            progress.reachesCommit();
            transaction.commit();
            return true;
        } catch (SQLException e) {
            if (LostConnection.isMeantBy(e)) {
                throw e;
            }
            return false;
        }
    }

    private void runTransaction(StepProgress progress, JournalWriter journal, Instant started) throws SQLException {
        try (Transaction transaction = locked.begin();
                Statement jdbc = locked.createStatement()) {
            tables.create(known, jdbc);
            changeRows(progress, jdbc);
            progress.executeAll(jdbc);
            finish(progress, transaction, () -> write(progress.step(), journal, started));
        }
    }

    private void runOneByOne(
            PreparedStep step, Optional<JournalEntry> interrupted, JournalWriter journal, Instant started) {
        StepProgress progress = new StepProgress(step);
        try (Statement jdbc = locked.createStatement()) {
            tables.create(known, jdbc);
            StatementRun statements = StatementRun.of(progress, interrupted, journal, tables.journal(), locked);
            statements.run(jdbc, problems);
            try (Transaction transaction = locked.begin()) {
                changeRows(progress, jdbc);
                finish(progress, transaction, () -> statements.end(started));
            }
        } catch (SQLException e) {
            throw problems.stopped(progress, rows, e);
        }
    }

    private void changeRows(StepProgress progress, Statement jdbc) throws SQLException {
        progress.reaches("the change of the version rows");
        tables.versionTable().change(progress.step().step(), jdbc);
    }

    /** What a transaction writes last. */
    @FunctionalInterface
    private interface LastWrite {

        void write() throws SQLException;
    }

    private void finish(StepProgress progress, Transaction transaction, LastWrite last) throws SQLException {
        progress.reaches("the check before its commit");
        locked.settings().verifyBeforeCommit();
        progress.reaches("its entry in the journal");
        last.write();
        progress.reachesCommit();
        transaction.commit();
    }

    private static void write(PreparedStep step, JournalWriter journal, Instant started) throws SQLException {
        journal.insert(entry(step, journal, started));
    }

    private static JournalEntry entry(PreparedStep step, JournalWriter journal, Instant started) {
        return journal.done(
                step.step().id(),
                step.direction(),
                step.checksum(),
                step.statements().size(),
                started);
    }

    private void requireNoInterrupt(JournalWriter journal) throws SQLException {
        if (Thread.interrupted()) {
            journal.acknowledge();
            throw new InterruptedRunException("between two revisions", "The database is at " + Words.rows(rows) + ".");
        }
    }

    private static void report(PreparedStep step) {
        RevisionFacts revision = step.revision();
        String edge = step.direction() == Direction.DOWNGRADE
                ? revision.id() + " -> " + revision.below()
                : revision.below() + " -> " + revision.id();
        log.info("Running {} {}, {}", Words.of(step.direction()), edge, revision.message());
    }
}

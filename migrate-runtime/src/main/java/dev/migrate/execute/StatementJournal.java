package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.BatchPosition;
import dev.migrate.journal.Checksum;
import dev.migrate.journal.Journal;
import dev.migrate.journal.JournalEntry;
import dev.migrate.journal.JournalEntry.Outcome;
import dev.migrate.journal.JournalWriter;
import dev.migrate.journal.StatementRecord;
import dev.migrate.journal.StatementRecord.State;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one revision's statements in the journal: those of earlier runs, and those of this one. For one run.
 *
 * <p>What a crash would leave to be found out from the schema anyway, such as that a statement in doubt is done, waits for the
 * next row and is written in its transaction.
 */
final class StatementJournal {

    private final JournalEntry entry;
    private final Map<Integer, StatementRecord> before = new TreeMap<>();
    private final JournalWriter writer;
    private final Journal journal;
    private final LockedConnection locked;
    private final List<Write> waiting = new ArrayList<>();
    private final Set<Integer> tried = new HashSet<>();

    /** A row that waits to be written. */
    @FunctionalInterface
    private interface Write {

        void write() throws SQLException;
    }

    private StatementJournal(
            JournalEntry entry,
            List<StatementRecord> before,
            JournalWriter writer,
            Journal journal,
            LockedConnection locked) {
        this.entry = entry;
        this.writer = writer;
        this.journal = journal;
        this.locked = locked;
        before.forEach(statement -> this.before.put(statement.number(), statement));
    }

    /** Begins an entry for a step, which waits for the row of the first statement. */
    static StatementJournal begin(PreparedStep step, JournalWriter writer, Journal journal, LockedConnection locked) {
        JournalEntry entry = writer.begin(
                step.step().id(),
                step.direction(),
                step.checksum(),
                step.statements().size());
        StatementJournal begun = new StatementJournal(entry, List.of(), writer, journal, locked);
        begun.waiting.add(() -> writer.insert(entry));
        return begun;
    }

    /** Goes on with an entry. */
    static StatementJournal of(JournalEntry entry, JournalWriter writer, Journal journal, LockedConnection locked)
            throws SQLException {
        return new StatementJournal(
                entry, journal.statements(locked.connection(), entry.number()), writer, journal, locked);
    }

    JournalEntry entry() {
        return entry;
    }

    /** Returns what earlier runs wrote, in the order of the statements. */
    List<StatementRecord> before() {
        return List.copyOf(before.values());
    }

    /** Returns what earlier runs wrote of a statement. */
    Optional<StatementRecord> before(int number) {
        return Optional.ofNullable(before.get(number));
    }

    /** Returns whether an earlier run finished the statement. */
    boolean wasDone(int number) {
        return before(number).filter(known -> known.state() == State.DONE).isPresent();
    }

    void write(int number, SqlStatement statement, State state, @Nullable String schemaHash) throws SQLException {
        String sql = statement.sql();
        write(new StatementRecord(number, state, Checksum.ofText(statement.effect()), schemaHash, null, sql));
    }

    void write(int number, SqlStatement statement, State state, BatchPosition position) throws SQLException {
        String sql = statement.sql();
        write(new StatementRecord(number, state, Checksum.ofText(statement.effect()), null, position, sql));
    }

    /** Writes that a statement is in doubt, which is known from then on whatever happens. */
    void writeDoubt(int number, SqlStatement statement, @Nullable String schemaHash) throws SQLException {
        try (Transaction transaction = locked.begin()) {
            writeWaiting();
            write(number, statement, State.DOUBT, schemaHash);
            transaction.commit();
        }
        committed();
        writer.flush();
    }

    /** A row that was written in vain or by an earlier run may be there. */
    private void write(StatementRecord statement) throws SQLException {
        if (tried.add(statement.number()) && !before.containsKey(statement.number())) {
            writer.insert(entry, statement);
        } else {
            writer.write(entry, statement);
        }
    }

    /** Says that a statement which is in doubt is done; that waits for the next row. */
    void settleLater(int number) {
        waiting.add(() -> settle(number, State.DONE));
    }

    /** Writes what waits, as a part of a transaction. */
    void writeWaiting() throws SQLException {
        for (Write write : waiting) {
            write.write();
        }
    }

    /** Says that the transaction was committed in which was written what waited. */
    void committed() {
        waiting.clear();
    }

    void settle(int number, State state) throws SQLException {
        writer.settle(entry, number, state);
    }

    /** Reads how far a statement has come, outside of a transaction. */
    Optional<State> state(int number) throws SQLException {
        return journal.statements(locked.connection(), entry.number()).stream()
                .filter(statement -> statement.number() == number)
                .map(StatementRecord::state)
                .findFirst();
    }

    void end(Outcome outcome, Duration duration) throws SQLException {
        writer.end(entry, outcome, duration);
    }

    /** Has everything that was written so far survive the end of this process. */
    void flush() throws SQLException {
        writer.flush();
    }

    /** Has everything that was written so far survive the end of the machine. */
    void acknowledge() throws SQLException {
        writer.acknowledge();
    }
}

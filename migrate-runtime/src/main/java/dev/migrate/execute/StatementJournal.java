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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one revision's statements in the journal: those of earlier runs, and those of this one. For one run. */
final class StatementJournal {

    private final JournalEntry entry;
    private final Map<Integer, StatementRecord> before = new TreeMap<>();
    private final JournalWriter writer;
    private final Journal journal;
    private final Connection connection;

    private StatementJournal(
            JournalEntry entry,
            List<StatementRecord> before,
            JournalWriter writer,
            Journal journal,
            Connection connection) {
        this.entry = entry;
        this.writer = writer;
        this.journal = journal;
        this.connection = connection;
        before.forEach(statement -> this.before.put(statement.number(), statement));
    }

    /** Begins an entry for a step. */
    static StatementJournal begin(PreparedStep step, JournalWriter writer, Journal journal, Connection connection)
            throws SQLException {
        JournalEntry entry = writer.begin(
                step.step().id(),
                step.direction(),
                step.checksum(),
                step.statements().size());
        return new StatementJournal(entry, List.of(), writer, journal, connection);
    }

    /** Goes on with an entry. */
    static StatementJournal of(JournalEntry entry, JournalWriter writer, Journal journal, Connection connection)
            throws SQLException {
        return new StatementJournal(entry, journal.statements(connection, entry.number()), writer, journal, connection);
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
        writer.write(
                entry, new StatementRecord(number, state, Checksum.ofText(statement.effect()), schemaHash, null, sql));
    }

    void write(int number, SqlStatement statement, State state, BatchPosition position) throws SQLException {
        String sql = statement.sql();
        writer.write(
                entry, new StatementRecord(number, state, Checksum.ofText(statement.effect()), null, position, sql));
    }

    void settle(int number, State state) throws SQLException {
        writer.settle(entry, number, state);
    }

    /** Reads how far a statement has come, outside of a transaction. */
    Optional<State> state(int number) throws SQLException {
        return journal.statements(connection, entry.number()).stream()
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
}

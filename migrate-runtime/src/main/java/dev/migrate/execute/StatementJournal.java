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
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one revision's statements in the journal: those of earlier runs, and those of this one. For one run.
 *
 * <p>Each write costs a commit, so there are few: the entry is written with the row of its first statement, and the row of a
 * statement in doubt stays as it is after it has taken effect, since the row of the next one says so. The last write settles
 * them all.
 */
final class StatementJournal {

    private final JournalEntry entry;
    private final NavigableMap<Integer, StatementRecord> before = new TreeMap<>();
    private final JournalWriter writer;
    private final Journal journal;
    private final LockedConnection locked;
    private final Set<Integer> tried = new HashSet<>();
    private boolean isEntryWritten;
    private int lastInEffect;

    private StatementJournal(JournalEntry entry, JournalWriter writer, Journal journal, LockedConnection locked) {
        this.entry = entry;
        this.writer = writer;
        this.journal = journal;
        this.locked = locked;
    }

    /** Begins an entry for a step, which is written with the row of its first statement. */
    static StatementJournal begin(PreparedStep step, JournalWriter writer, Journal journal, LockedConnection locked) {
        JournalEntry entry = writer.begin(
                step.step().id(),
                step.direction(),
                step.checksum(),
                step.statements().size());
        return new StatementJournal(entry, writer, journal, locked);
    }

    /** Goes on with an entry. */
    static StatementJournal of(JournalEntry entry, JournalWriter writer, Journal journal, LockedConnection locked)
            throws SQLException {
        StatementJournal begun = new StatementJournal(entry, writer, journal, locked);
        begun.isEntryWritten = true;
        begun.goOnAfter(journal.statements(locked.connection(), entry.number()));
        return begun;
    }

    private void goOnAfter(List<StatementRecord> known) {
        int last = known.isEmpty() ? 0 : known.get(known.size() - 1).number();
        known.forEach(each -> before.put(each.number(), each.number() < last ? each.followedByOthers() : each));
        lastInEffect = Math.max(0, last - 1);
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
        if (isEntryWritten) {
            write(number, statement, State.DOUBT, schemaHash);
        } else {
            try (Transaction transaction = locked.begin()) {
                writeEntry();
                write(number, statement, State.DOUBT, schemaHash);
                transaction.commit();
            }
            committed();
        }
        writer.flush();
    }

    /** Writes the entry, as a part of a transaction, unless it is there. */
    void writeEntry() throws SQLException {
        if (!isEntryWritten) {
            writer.insert(entry);
        }
    }

    /** Says that the transaction was committed in which the entry was written. */
    void committed() {
        isEntryWritten = true;
    }

    /** A row that was written in vain or by an earlier run may be there. */
    private void write(StatementRecord statement) throws SQLException {
        if (tried.add(statement.number()) && !before.containsKey(statement.number())) {
            writer.insert(entry, statement);
        } else {
            writer.write(entry, statement);
        }
    }

    /** Says that a statement has taken effect whose row has it in doubt. */
    void hasTakenEffect(int number) {
        lastInEffect = number;
    }

    /** Writes the entry, unless it is there, and that all statements are done which have taken effect. */
    void settle() throws SQLException {
        writeEntry();
        if (lastInEffect > 0) {
            writer.settleUpTo(entry, lastInEffect);
        }
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

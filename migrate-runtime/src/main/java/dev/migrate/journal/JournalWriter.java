package dev.migrate.journal;

import dev.migrate.dialect.Dialect;
import dev.migrate.graph.Direction;
import dev.migrate.journal.JournalEntry.Outcome;
import dev.migrate.journal.StatementRecord.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal for one run, under the lock. What it writes is part of the connection's transaction if there is one,
 * else it is kept at once.
 *
 * <p>Not thread-safe.
 */
public final class JournalWriter {

    private static final int LONGEST_TEXT = 200;

    private final JournalTable table;
    private final boolean acknowledgesEarly;
    private final Connection connection;
    private final Origin origin;
    private long lastNumber;

    /**
     * Creates a writer.
     *
     * @param lastNumber the number of the last entry there is, or 0
     */
    public JournalWriter(Journal journal, Dialect dialect, Connection connection, Origin origin, long lastNumber) {
        this.table = journal.table();
        this.acknowledgesEarly = dialect.name().equals("h2");
        this.connection = connection;
        this.origin = origin;
        this.lastNumber = lastNumber;
    }

    /** Returns the entry of a revision that is about to be run, which is still to be {@linkplain #insert written}. */
    public JournalEntry begin(String revision, Direction direction, String checksum, int statements) {
        return next(revision, direction, Outcome.RUNNING, checksum, statements, Instant.now(), null);
    }

    /** Returns the entry of a revision that was run since {@code started}, which is still to be written. */
    public JournalEntry done(String revision, Direction direction, String checksum, int statements, Instant started) {
        Duration duration = Duration.between(started, Instant.now());
        return next(revision, direction, Outcome.DONE, checksum, statements, started, duration);
    }

    /** Writes an entry for the first time; its number is refused if another process has written one of it. */
    public void insert(JournalEntry entry) throws SQLException {
        Duration duration = entry.duration();
        update(insertion(entry, duration == null ? "null" : String.valueOf(duration.toMillis())));
    }

    /**
     * Returns the statement that writes an entry in the transaction that carries its revision out on PostgreSQL, with the time
     * from the begin of the transaction to this statement.
     */
    public String insertionInTransaction(JournalEntry entry) {
        return insertion(entry, "floor(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)");
    }

    /** Ends an entry that was begun, with the time that its last run took. */
    public void end(JournalEntry entry, Outcome outcome, Duration duration) throws SQLException {
        update("update " + table.sql() + " set " + table.column("outcome") + " = " + word(outcome) + ", "
                + table.column("millis") + " = " + duration.toMillis() + at(entry, 0));
    }

    /** Writes how far a statement of an entry has come, in place of what was written of it before. */
    public void write(JournalEntry entry, StatementRecord statement) throws SQLException {
        if (update("update " + table.sql() + " set " + table.column("outcome") + " = " + word(statement.state()) + ", "
                        + table.column("checksum") + " = " + text(statement.checksum()) + ", "
                        + table.column("schema_hash") + " = " + optional(statement.schemaHash()) + ", "
                        + table.column("sql_text") + " = " + shortened(statement.text()) + ", "
                        + table.column("batch_position") + " = " + position(statement)
                        + at(entry, statement.number()))
                == 0) {
            insert(entry, statement);
        }
    }

    /** Says of the statements up to a number that none of them is in doubt: those that were are done. */
    public void settleUpTo(JournalEntry entry, int last) throws SQLException {
        update("update " + table.sql() + " set " + table.column("outcome") + " = " + word(State.DONE) + " where "
                + table.column("entry") + " = " + entry.number() + " and " + table.column("statement") + " <= " + last
                + " and " + table.column("outcome") + " = " + word(State.DOUBT));
    }

    /** Says how far a statement came of which there is a row. */
    public void settle(JournalEntry entry, int statement, State state) throws SQLException {
        update("update " + table.sql() + " set " + table.column("outcome") + " = " + word(state)
                + at(entry, statement));
    }

    /** Has everything that was written so far survive the end of this process; H2 would keep it back for a while. */
    public void flush() throws SQLException {
        if (acknowledgesEarly) {
            execute("checkpoint");
        }
    }

    /** Has everything that was written so far survive the end of the machine, as other databases do with each commit. */
    public void acknowledge() throws SQLException {
        if (acknowledgesEarly) {
            execute("checkpoint sync");
        }
    }

    /** Writes for the first time how far a statement of an entry has come. */
    public void insert(JournalEntry entry, StatementRecord statement) throws SQLException {
        update("insert into " + table.sql() + " ("
                + table.columns(
                        "entry",
                        "statement",
                        "revision",
                        "outcome",
                        "checksum",
                        "schema_hash",
                        "sql_text",
                        "batch_position")
                + ") values (" + entry.number() + ", " + statement.number() + ", " + text(entry.revision()) + ", "
                + word(statement.state()) + ", " + text(statement.checksum()) + ", "
                + optional(statement.schemaHash()) + ", " + shortened(statement.text()) + ", " + position(statement)
                + ")");
    }

    private JournalEntry next(
            String revision,
            Direction direction,
            Outcome outcome,
            String checksum,
            int statements,
            Instant started,
            @Nullable Duration duration) {
        Instant start = started.truncatedTo(ChronoUnit.MILLIS);
        lastNumber++;
        return new JournalEntry(
                lastNumber, revision, direction, outcome, checksum, statements, start, duration, origin);
    }

    private String insertion(JournalEntry entry, String millis) {
        return "insert into " + table.sql() + " ("
                + table.columns(
                        "entry",
                        "statement",
                        "revision",
                        "direction",
                        "outcome",
                        "checksum",
                        "statements",
                        "started",
                        "millis",
                        "build",
                        "host",
                        "executed_by")
                + ") values (" + entry.number() + ", 0, " + text(entry.revision()) + ", " + word(entry.direction())
                + ", " + word(entry.outcome()) + ", " + text(entry.checksum()) + ", " + entry.statements() + ", "
                + text(entry.started().toString()) + ", " + millis + ", "
                + text(entry.origin().build()) + ", "
                + text(entry.origin().host()) + ", " + text(entry.origin().user()) + ")";
    }

    private int update(String sql) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            return jdbc.executeUpdate(sql);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.execute(sql);
        }
    }

    private String at(JournalEntry entry, int statement) {
        return " where " + table.column("entry") + " = " + entry.number() + " and " + table.column("statement") + " = "
                + statement;
    }

    private String word(Enum<?> value) {
        return text(Journal.word(value));
    }

    private String shortened(String sql) {
        return text(AsciiText.of(sql, LONGEST_TEXT));
    }

    private String position(StatementRecord statement) {
        BatchPosition position = statement.position();
        return optional(position == null ? null : position.toString());
    }

    private String optional(@Nullable String value) {
        return value == null ? "null" : text(value);
    }

    private String text(String value) {
        return table.literal(value);
    }
}

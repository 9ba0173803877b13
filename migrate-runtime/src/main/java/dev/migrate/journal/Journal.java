package dev.migrate.journal;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import dev.migrate.journal.JournalEntry.Outcome;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The journal of one database. Immutable and thread-safe; {@link JournalWriter} writes it. */
public final class Journal {

    private static final String[] ENTRY = {
        "entry",
        "revision",
        "direction",
        "outcome",
        "checksum",
        "statements",
        "started",
        "millis",
        "build",
        "host",
        "executed_by"
    };
    private static final String[] STATEMENT = {"statement", "outcome", "checksum", "schema_hash", "sql_text"};

    private final JournalTable table;

    /** Creates the journal beside a version table. */
    public Journal(QualifiedName versionTable, Dialect dialect) {
        this.table = new JournalTable(versionTable, dialect);
    }

    /** Returns the name of the table. */
    public QualifiedName name() {
        return table.name();
    }

    JournalTable table() {
        return table;
    }

    /** Returns the statements that create the table. */
    public List<SqlStatement> creation() {
        return table.creation();
    }

    /** Returns the text of the statements that create the table unless it is there, where the database has such. */
    public List<String> creationIfMissing() {
        return creation().stream()
                .map(statement -> statement.sql().replaceFirst("(?i)^create table ", "create table if not exists "))
                .toList();
    }

    /** Returns the statement that inserts a row whose number no entry has. */
    public String reservedInsertion() {
        return "insert into " + table.sql() + " (" + table.columns("entry", "statement") + ") values (0, 0)";
    }

    /** Returns a query with one row, the text of {@code sign}, if the last entry is still being run. */
    public String interruptionQuery(String sign) {
        return "select " + table.literal(sign) + " from " + table.sql() + " where " + isLastEntry() + " and "
                + table.column("outcome") + " = " + table.literal(word(Outcome.RUNNING));
    }

    /** Returns the entry with the highest number, if there is any. */
    public Optional<JournalEntry> last(Connection connection) throws SQLException {
        return entries(connection, isLastEntry()).stream().findFirst();
    }

    /** Returns all entries in their order. */
    public List<JournalEntry> entries(Connection connection) throws SQLException {
        return entries(connection, table.column("statement") + " = 0 and " + table.column("entry") + " > 0 order by 1");
    }

    /** Returns what is known of the statements of an entry, in their order. */
    public List<StatementRecord> statements(Connection connection, long entry) throws SQLException {
        String query = "select " + table.columns(STATEMENT) + " from " + table.sql() + " where " + table.column("entry")
                + " = " + entry + " and " + table.column("statement") + " > 0 order by 1";
        try (Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            List<StatementRecord> records = new ArrayList<>();
            while (rows.next()) {
                records.add(statement(rows));
            }
            return records;
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<JournalEntry> entries(Connection connection, String condition) throws SQLException {
        String query = "select " + table.columns(ENTRY) + " from " + table.sql() + " where " + condition;
        try (Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            List<JournalEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    private String isLastEntry() {
        return table.column("statement") + " = 0 and " + table.column("entry") + " = (select max("
                + table.column("entry") + ") from " + table.sql() + ")";
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        long millis = row.getLong(8);
        Duration duration = row.wasNull() ? null : Duration.ofMillis(millis);
        return new JournalEntry(
                row.getLong(1),
                text(row, 2),
                Direction.valueOf(text(row, 3).toUpperCase(Locale.ROOT)),
                Outcome.valueOf(text(row, 4).toUpperCase(Locale.ROOT)),
                text(row, 5),
                row.getInt(6),
                Instant.parse(text(row, 7)),
                duration,
                new Origin(text(row, 9), text(row, 10), text(row, 11)));
    }

    private static StatementRecord statement(ResultSet row) throws SQLException {
        return new StatementRecord(
                row.getInt(1),
                StatementRecord.State.valueOf(text(row, 2).toUpperCase(Locale.ROOT)),
                text(row, 3),
                row.getString(4),
                text(row, 5));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}

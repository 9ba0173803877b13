package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.PlainSql;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.JournalEntry;
import dev.migrate.journal.JournalWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * All that a revision changes, sent to the server at once: its version rows, its statements and its entry in the journal. It
 * is a part of a transaction.
 *
 * <p>The driver of PostgreSQL sends a batch so, without waiting for the answer to each statement before the next one. It does
 * not tell which one was refused.
 */
final class RoundTrip {

    private final PreparedStep step;
    private final VersionTable versionTable;
    private final JournalWriter journal;

    RoundTrip(PreparedStep step, VersionTable versionTable, JournalWriter journal) {
        this.step = step;
        this.versionTable = versionTable;
        this.journal = journal;
    }

    /** Returns whether the driver sends a batch at once, and the step has no statement that waits for an answer. */
    static boolean suits(PreparedStep step, Dialect dialect) {
        return dialect.name().equals("postgresql") && step.statements().stream().allMatch(PlainSql.class::isInstance);
    }

    /**
     * Sends it.
     *
     * @param entry the entry that is written last
     * @throws SQLException if a statement is refused, or a version row is not as it was read
     */
    void send(JournalEntry entry, Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        List<String> changes = versionTable.changes(step.step());
        for (String change : changes) {
            jdbc.addBatch(change);
        }
        for (SqlStatement statement : step.statements()) {
            jdbc.addBatch(statement.sql());
        }
        jdbc.addBatch(journal.insertionInTransaction(entry));
        int[] changed = execute(jdbc);
        for (int i = 0; i < changes.size(); i++) {
            versionTable.requireOne(changes.get(i), changed[i], step.step());
        }
    }

    /** What the driver says of a batch has a statement in it, with its values; what the server said comes behind it. */
    private static int[] execute(Statement jdbc) throws SQLException {
        try {
            return jdbc.executeBatch();
        } catch (BatchUpdateException e) {
            throw Objects.requireNonNullElse(e.getNextException(), e);
        }
    }
}

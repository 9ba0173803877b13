package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.journal.Journal;
import dev.migrate.journal.JournalEntry;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The version table and the journal of one database. Immutable. */
final class OwnTables {

    private final VersionTable versionTable;
    private final Journal journal;
    private final Redactor redactor;

    OwnTables(QualifiedName versionTable, Dialect dialect, Redactor redactor) {
        this.versionTable = new VersionTable(versionTable, dialect, redactor);
        this.journal = new Journal(this.versionTable.name(), dialect);
        this.redactor = redactor;
    }

    VersionTable versionTable() {
        return versionTable;
    }

    Journal journal() {
        return journal;
    }

    Set<QualifiedName> names() {
        return Set.of(versionTable.name(), journal.name());
    }

    /**
     * Reads where the database is, with one query unless only one of the tables is there. Without a version table, nothing is
     * said of the journal.
     *
     * @throws VersionTableException if one of them is there but cannot be read, or the ids are no set
     */
    VersionRows read(Connection connection) {
        try {
            return versionTable.readWith(journal.interruptionQuery(VersionTable.INTERRUPTED), connection);
        } catch (SQLException e) {
            return isOfVersionTable(e) ? VersionRows.ofMissingTable() : readEach(connection);
        }
    }

    /** Reads where the database is and which tables are there, for one who will create those that are not. */
    VersionRows readAll(Connection connection) {
        VersionRows rows = read(connection);
        return rows.tableExists() ? rows : readEach(connection);
    }

    /** Databases name the first table that they miss, H2 with the whole query behind it. */
    private boolean isOfVersionTable(SQLException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        int ofVersions = message.indexOf(lowerCase(versionTable.name()));
        int ofJournal = message.indexOf(lowerCase(journal.name()));
        return MissingTable.isMeantBy(e) && ofVersions >= 0 && (ofJournal < 0 || ofVersions < ofJournal);
    }

    private static String lowerCase(QualifiedName table) {
        return table.name().text().toLowerCase(Locale.ROOT);
    }

    private VersionRows readEach(Connection connection) {
        Optional<Set<String>> ids = versionTable.read(connection);
        try {
            boolean running = journal.last(connection)
                    .filter(entry -> entry.outcome() == JournalEntry.Outcome.RUNNING)
                    .isPresent();
            return new VersionRows(ids.isPresent(), true, ids.orElse(Set.of()), running);
        } catch (SQLException e) {
            if (MissingTable.isMeantBy(e)) {
                return new VersionRows(ids.isPresent(), false, ids.orElse(Set.of()), false);
            }
            throw unreadable(e);
        }
    }

    /**
     * Returns the journal's entries in their order; none if there is no journal.
     *
     * @throws VersionTableException if it cannot be read
     */
    List<JournalEntry> entries(Connection connection) {
        try {
            return journal.entries(connection);
        } catch (SQLException e) {
            if (MissingTable.isMeantBy(e)) {
                return List.of();
            }
            throw unreadable(e);
        }
    }

    /** Creates what is missing, one statement after the other. */
    void create(VersionRows known, Statement jdbc) {
        if (!known.tableExists()) {
            create("version table " + versionTable, versionTable.creation(), jdbc);
        }
        if (!known.journalExists()) {
            create("journal " + journal.name(), journal.creation(), jdbc);
        }
    }

    private void create(String what, List<SqlStatement> creation, Statement jdbc) {
        try {
            for (SqlStatement statement : creation) {
                statement.execute(jdbc);
            }
        } catch (SQLException e) {
            throw new VersionTableException(
                    Outcome.FAILED,
                    versionTable.toString(),
                    "Cannot create the " + what + ": " + redactor.message(e) + "\n" + advice(e, jdbc),
                    redactor.redact(e));
        }
    }

    private static String advice(SQLException problem, Statement jdbc) {
        String elsewhere = "name another place with migrate.versionTable and migrate.versionSchema.";
        String grant = MissingRight.advice(problem, LockedConnection.user(jdbc));
        return grant.isEmpty()
                ? "Grant the user the right to create tables there, or " + elsewhere
                : grant + "\nOr " + elsewhere;
    }

    private VersionTableException unreadable(SQLException cause) {
        if (LostConnection.isMeantBy(cause)) {
            return new VersionTableException(
                    Outcome.FAILED,
                    journal.name().toString(),
                    "The connection was lost while the journal " + journal.name() + " was read: "
                            + redactor.message(cause) + "\nNothing was changed; run the command again.",
                    redactor.redact(cause));
        }
        return new VersionTableException(
                Outcome.DECISION_NEEDED,
                journal.name().toString(),
                "Cannot read the journal " + journal.name() + ": " + redactor.message(cause)
                        + "\nIf the table is another program's, name another version table with migrate.versionTable: the"
                        + " journal stands beside it.",
                redactor.redact(cause));
    }
}

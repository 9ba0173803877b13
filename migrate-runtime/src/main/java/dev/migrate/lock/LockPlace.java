package dev.migrate.lock;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a lock is for, and what it can be made of.
 *
 * @param connection the connection that will run the revisions, in autocommit mode
 * @param versionTable the table whose rows the lock guards
 * @param row a row that can stand for the lock where the database has no better one
 * @param others where more connections to the same database come from
 */
public record LockPlace(
        Connection connection, Dialect dialect, QualifiedName versionTable, LockRow row, ConnectionOpener others) {

    /** Opens connections to the database. */
    @FunctionalInterface
    public interface ConnectionOpener {

        /** Returns a new connection, which the caller closes. */
        Connection open() throws SQLException;
    }

    /**
     * A row that nothing else ever uses, in a table of ours.
     *
     * @param creation the statements that create the table if it is missing, safe to be run by many at once
     * @param insertion the statement that inserts the row, whose key is always the same
     */
    public record LockRow(List<String> creation, String insertion) {

        public LockRow {
            creation = List.copyOf(creation);
        }
    }
}

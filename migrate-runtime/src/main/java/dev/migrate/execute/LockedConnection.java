package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.lock.MigrationLock;
import dev.migrate.lock.TableLockTimeout;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that is set up for revisions and has the migration lock. Closing it frees the lock and puts the settings
 * back; the connection stays open.
 *
 * <p>Not thread-safe.
 */
record LockedConnection(
        Connection connection,
        Dialect dialect,
        DialectSession settings,
        MigrationLock lock,
        TableLockTimeout tableLocks,
        Retries retries)
        implements AutoCloseable {

    /** Begins what takes effect as a whole. */
    Transaction begin() throws SQLException {
        return lock.isTransaction() ? SavepointTransaction.begin(connection) : ConnectionTransaction.begin(connection);
    }

    @Override
    public void close() throws SQLException {
        try (settings;
                lock) {
            tableLocks.close();
        }
    }
}

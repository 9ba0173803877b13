package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.lock.MigrationLock;
import dev.migrate.lock.StatementTimeout;
import dev.migrate.lock.TableLockTimeout;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is set up for revisions and has the migration lock. Closing it frees the lock and puts the settings
 * back; the connection stays open.
 *
 * <p>Not thread-safe.
 *
 * @param driverTimeout after how many seconds the driver ends a statement, where the server does not; 0 for never
 * @param patience how long a statement waits in all its tries
 */
record LockedConnection(
        Connection connection,
        Dialect dialect,
        DialectSession settings,
        MigrationLock lock,
        TableLockTimeout tableLocks,
        @Nullable StatementTimeout statementTimeout,
        int driverTimeout,
        Duration patience,
        Retries retries,
        Throttle throttle)
        implements AutoCloseable {

    /** Creates what executes statements for as long as they may take. */
    Statement createStatement() throws SQLException {
        Statement statement = connection.createStatement();
        if (driverTimeout > 0) {
            statement.setQueryTimeout(driverTimeout);
        }
        return statement;
    }

    /** Returns the user as the database knows it; "the user" if it cannot be asked any more. */
    String user() {
        try (Statement jdbc = connection.createStatement()) {
            return user(jdbc);
        } catch (SQLException e) {
            return "the user";
        }
    }

    /** Returns the user of a statement's connection as {@link #user()} does. */
    static String user(Statement jdbc) {
        try {
            return Objects.requireNonNullElse(jdbc.getConnection().getMetaData().getUserName(), "the user");
        } catch (SQLException e) {
            return "the user";
        }
    }

    /** Begins what takes effect as a whole. */
    Transaction begin() throws SQLException {
        return lock.isTransaction() ? SavepointTransaction.begin(connection) : ConnectionTransaction.begin(connection);
    }

    /**
     * Carries out what may wait in one go as long as otherwise in all its tries: on PostgreSQL, what is sent outside of
     * transactions holds nobody up while it waits, and would begin anew if it gave way.
     */
    void patiently(Retries.Attempt attempt) throws SQLException {
        if (dialect.transactionalDdl()) {
            TableLockTimeout longer = TableLockTimeout.set(patience, connection, dialect);
            try (longer) {
                attempt.run();
            }
        } else {
            attempt.run();
        }
    }

    @Override
    public void close() throws SQLException {
        try (settings;
                lock;
                tableLocks) {
            if (statementTimeout != null) {
                statementTimeout.close();
            }
        }
    }
}

package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The write transaction of an SQLite database, which is the only lock that its file has.
 *
 * <p>It begins before the state is read and ends after the last revision, so each revision is a savepoint within it. Between
 * two transactions anybody else could write. Freeing the lock commits.
 */
final class WriteTransactionLock implements MigrationLock {

    /** SQLite's codes for a file that others use, in their lowest byte. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;
    private static final int TRIES_TO_COMMIT = 20;
    private static final int READ_ONLY = 8;
    private static final int PRIMARY_CODE = 0xff;

    private final Connection connection;
    private boolean had;

    WriteTransactionLock(Connection connection) {
        this.connection = connection;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        String patience = Query.value(connection, "pragma busy_timeout");
        Query.execute(connection, "pragma busy_timeout = 0");
        try {
            Query.execute(connection, "begin immediate");
            had = true;
            requireWritable();
        } catch (SQLException e) {
            refuseReadOnly(e);
            if (!isInUse(e)) {
                throw e;
            }
        } finally {
            Query.execute(connection, "pragma busy_timeout = " + patience);
        }
        return had;
    }

    @Override
    public String holder() {
        return "another connection that is writing to the file";
    }

    @Override
    public boolean isTransaction() {
        return true;
    }

    @Override
    public void close() throws SQLException {
        if (had) {
            had = false;
            commit();
        }
    }

    /** A reader can hold a commit up; SQLite then waits a while itself, and leaves the transaction as it is. */
    private void commit() throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                Query.execute(connection, "commit");
                return;
            } catch (SQLException e) {
                if (!isInUse(e) || tries == TRIES_TO_COMMIT) {
                    throw e;
                }
            }
        }
    }

    /** A connection that may only read can begin such a transaction, so it is asked to write what is there. */
    private void requireWritable() throws SQLException {
        String version = Query.value(connection, "pragma user_version");
        try {
            Query.execute(connection, "pragma user_version = " + version);
        } catch (SQLException e) {
            had = false;
            Query.execute(connection, "rollback");
            throw e;
        }
    }

    private static void refuseReadOnly(SQLException e) throws UnsuitableDatabase {
        if ((e.getErrorCode() & PRIMARY_CODE) == READ_ONLY) {
            throw UnsuitableDatabase.readOnly("the file may not be written");
        }
    }

    private static boolean isInUse(SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        return code == BUSY
                || code == LOCKED
                || String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT).contains("SQLITE_BUSY");
    }
}

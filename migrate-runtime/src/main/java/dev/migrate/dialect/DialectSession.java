package dev.migrate.dialect;

import java.sql.SQLException;

/**
 * The settings of a connection while revisions run on it. Closing it puts the connection's own settings back.
 *
 * <p>Opened and closed outside of transactions. Not thread-safe.
 */
public interface DialectSession extends AutoCloseable {

    /**
     * Checks, within the transaction of a revision and just before its commit, that nothing was lost or broken.
     *
     * @throws UnmetExpectation if the transaction must be rolled back
     */
    void verifyBeforeCommit() throws SQLException;

    @Override
    void close() throws SQLException;
}

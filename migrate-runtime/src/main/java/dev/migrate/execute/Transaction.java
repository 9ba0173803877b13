package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

/** One transaction on a connection that is in autocommit mode before and after it. */
final class Transaction implements AutoCloseable {

    private final Connection connection;
    private boolean ended;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Transaction(connection);
    }

    void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    /**
     * Rolls back what was not committed.
     *
     * <p>If that fails, the connection stays out of autocommit mode: to switch it on would commit.
     */
    @Override
    public void close() throws SQLException {
        if (!ended) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }
}

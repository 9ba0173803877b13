package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction of a connection that is in autocommit mode before and after it. */
final class ConnectionTransaction implements Transaction {

    private final Connection connection;
    private boolean ended;

    private ConnectionTransaction(Connection connection) {
        this.connection = connection;
    }

    static ConnectionTransaction begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new ConnectionTransaction(connection);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    /** If taking back fails, the connection stays out of autocommit mode: to switch it on would commit. */
    @Override
    public void close() throws SQLException {
        if (!ended) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }
}

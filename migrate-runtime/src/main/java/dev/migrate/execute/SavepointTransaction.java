package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A part of the transaction that is the migration lock; it lasts when that one is committed. */
final class SavepointTransaction implements Transaction {

    private static final String NAME = "migrate_revision";

    private final Connection connection;
    private boolean ended;

    private SavepointTransaction(Connection connection) {
        this.connection = connection;
    }

    static SavepointTransaction begin(Connection connection) throws SQLException {
        SavepointTransaction transaction = new SavepointTransaction(connection);
        transaction.execute("savepoint " + NAME);
        return transaction;
    }

    @Override
    public void commit() throws SQLException {
        execute("release " + NAME);
        ended = true;
    }

    @Override
    public void close() throws SQLException {
        if (!ended) {
            execute("rollback to " + NAME);
            execute("release " + NAME);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

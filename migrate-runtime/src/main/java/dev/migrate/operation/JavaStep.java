package dev.migrate.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** What a revision does in Java, over JDBC. */
@FunctionalInterface
public interface JavaStep {

    /**
     * Does it.
     *
     * @param connection the revision's own connection, within its transaction. It refuses what would end either: commit,
     *     rollback, close, and changes of its mode, schema or catalog
     * @throws SQLException if the revision cannot go on
     */
    void run(Connection connection) throws SQLException;
}

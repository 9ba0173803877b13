package dev.migrate.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An empty database of its own for one test, gone when closed.
 *
 * @param url its JDBC URL
 * @param user the user
 * @param password the password, maybe empty
 * @param removal what removes it
 */
public record TestDatabase(String url, String user, String password, Removal removal) implements AutoCloseable {

    /** Removes a database. */
    @FunctionalInterface
    public interface Removal {

        void remove() throws SQLException, IOException;
    }

    /** Returns a new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() throws SQLException, IOException {
        removal.remove();
    }
}

package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Settings of a connection that were changed, and can be put back. Mutable, for one thread. */
final class SessionSettings {

    private final Connection connection;
    private final List<String> restoring = new ArrayList<>();

    SessionSettings(Connection connection) {
        this.connection = connection;
    }

    /**
     * Changes a setting.
     *
     * @param query what asks for its value
     * @param before what stands before the value in the statement that sets it
     * @param value the new value
     * @param after what stands after the value
     */
    void change(String query, String before, String value, String after) throws SQLException {
        String own = Query.value(connection, query);
        Query.execute(connection, before + value + after);
        restoring.add(before + own + after);
    }

    void restore() throws SQLException {
        for (String statement : restoring) {
            Query.execute(connection, statement);
        }
    }
}

package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells that a query failed because its table is not there, or the schema that it would be in.
 *
 * <p>The SQL states are those of PostgreSQL (42P01), MariaDB and MySQL (42S02), and H2 (42S02 to 42S04, where it has a
 * guess or an empty database, and 90079 for a schema). MySQL says a missing database with a code alone. SQLite's driver
 * gives no state, only its text.
 */
final class MissingTable {

    private static final Set<String> STATES = Set.of("42P01", "42S02", "42S03", "42S04", "90079");
    private static final int UNKNOWN_DATABASE = 1049;

    private MissingTable() {}

    static boolean isMeantBy(SQLException e) {
        String state = e.getSQLState();
        String message = e.getMessage();
        return state == null
                ? message != null && message.contains("no such table")
                : STATES.contains(state) || e.getErrorCode() == UNKNOWN_DATABASE;
    }
}

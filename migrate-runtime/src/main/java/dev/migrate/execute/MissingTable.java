package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells that a query failed because its table is not there.
 *
 * <p>The SQL states are those of PostgreSQL (42P01), MariaDB and MySQL (42S02), and H2 (42S02 to 42S04, where it has a
 * guess or an empty database). SQLite's driver gives no state, only its text.
 */
final class MissingTable {

    private static final Set<String> STATES = Set.of("42P01", "42S02", "42S03", "42S04");

    private MissingTable() {}

    static boolean isMeantBy(SQLException e) {
        String state = e.getSQLState();
        String message = e.getMessage();
        return state == null ? message != null && message.contains("no such table") : STATES.contains(state);
    }
}

package dev.migrate.execute;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.util.Set;

/**
 * Tells that a statement failed because its connection was lost, so that its effect is not known.
 *
 * <p>Class 08 is a lost connection, class 57P the end of a PostgreSQL server's process. The others are H2's, for a database,
 * connection or object that is closed.
 */
final class LostConnection {

    private static final Set<String> OF_H2 = Set.of("90007", "90028", "90067", "90098", "90121", "90135");

    private LostConnection() {}

    static boolean isMeantBy(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || (state != null && (state.startsWith("08") || state.startsWith("57P") || OF_H2.contains(state)));
    }
}

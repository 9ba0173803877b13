package dev.migrate.execute;

import dev.migrate.lock.Blockers;
import java.sql.SQLException;
import java.util.Set;

/** Who was in the way of a statement that waited for a table in vain. */
final class OtherSessions {

    /** PostgreSQL's lock timeout. */
    private static final String STATE = "55P03";

    /** The lock timeout of MariaDB and MySQL. */
    private static final Set<Integer> CODES = Set.of(1205);

    private OtherSessions() {}

    static boolean areMeantBy(SQLException problem) {
        return STATE.equals(problem.getSQLState()) || CODES.contains(problem.getErrorCode());
    }

    /** Returns words that name them, or an empty text if they are not known. */
    static String inTheWay(SQLException problem, LockedConnection locked, Redactor redactor) {
        if (!areMeantBy(problem)) {
            return "";
        }
        try {
            String sessions = String.join("; ", Blockers.of(locked.connection(), locked.dialect()));
            return sessions.isEmpty() ? "" : "; open transactions: " + redactor.redact(sessions);
        } catch (SQLException e) {
            problem.addSuppressed(e);
            return "";
        }
    }
}

package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Objects;

/** The wording of why a connection cannot be had. */
final class ConnectionProblems {

    /** MySQL's and MariaDB's code for a database that does not exist; their SQL state for it says less. */
    private static final int UNKNOWN_DATABASE = 1049;

    private ConnectionProblems() {}

    static ConnectionException of(SQLException cause, ConnectionSource connections) {
        Redactor redactor = connections.redactor();
        String database = connections.description();
        return new ConnectionException(
                database,
                "Cannot connect to " + database + ": " + reason(cause, redactor) + "\n" + advice(cause, connections),
                redactor.redact(cause));
    }

    /** Tells of a connection that cannot be set up for revisions, or not be put back. */
    static ConnectionException ofSettings(SQLException cause, ConnectionSource connections) {
        String database = connections.description();
        return new ConnectionException(
                database,
                "The connection to " + database + " cannot be set up or given back: "
                        + connections.redactor().message(cause)
                        + "\nSee where the database is with 'current', then run the command again.",
                connections.redactor().redact(cause));
    }

    /** Returns what the driver says and, where that is general, what it is caused by. */
    private static String reason(SQLException cause, Redactor redactor) {
        String message = redactor.message(cause);
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String rootMessage = redactor.message(root);
        return message.contains(rootMessage)
                ? message
                : message + " (" + root.getClass().getSimpleName() + ": " + rootMessage + ")";
    }

    private static String advice(SQLException cause, ConnectionSource connections) {
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        if (state.startsWith("28")) {
            return "Check the user (migrate.user) and the password (migrate.password).";
        }
        if (state.startsWith("3D") || cause.getErrorCode() == UNKNOWN_DATABASE) {
            return "Create the database, or correct its name in migrate.url.";
        }
        return connections.advice();
    }
}

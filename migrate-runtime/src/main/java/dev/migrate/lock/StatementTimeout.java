package dev.migrate.lock;

import dev.migrate.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * How long a statement of this connection may take, counted by the server, so that it ends even if its client has died.
 * Closing it puts the connection's own limit back.
 *
 * <p>MySQL counts for queries alone, and its driver for the others; SQLite knows no such limit.
 */
public final class StatementTimeout implements AutoCloseable {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private final SessionSettings settings;

    private StatementTimeout(SessionSettings settings) {
        this.settings = settings;
    }

    /** Sets the limit, to the millisecond. */
    public static StatementTimeout set(Duration limit, Connection connection, Dialect dialect) throws SQLException {
        SessionSettings settings = new SessionSettings(connection);
        long millis = limit.toMillis();
        switch (dialect.name()) {
            case "postgresql" ->
                settings.change("show statement_timeout", "set statement_timeout = '", millis + "ms", "'");
            case "mariadb" ->
                settings.change(
                        "select @@session.max_statement_time",
                        "set session max_statement_time = ",
                        String.valueOf(millis / MILLIS_PER_SECOND),
                        "");
            case "h2" ->
                settings.change(
                        "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'",
                        "set query_timeout ",
                        String.valueOf(millis),
                        "");
            default -> {
                // The server has no such setting.
            }
        }
        return new StatementTimeout(settings);
    }

    @Override
    public void close() throws SQLException {
        settings.restore();
    }
}

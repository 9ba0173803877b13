package dev.migrate.lock;

import dev.migrate.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * How long a statement of this connection waits for tables and rows that others use, instead of the hours or for ever that
 * databases wait by themselves: everybody who comes after a waiting statement waits behind it. Closing it puts the
 * connection's own limits back.
 *
 * <p>SQLite needs none, as its write lock is had before the first statement.
 */
public final class TableLockTimeout implements AutoCloseable {

    private final SessionSettings settings;

    private TableLockTimeout(SessionSettings settings) {
        this.settings = settings;
    }

    /** Sets the limit, to the millisecond or the next whole second, as the database has it. */
    public static TableLockTimeout set(Duration limit, Connection connection, Dialect dialect) throws SQLException {
        SessionSettings settings = new SessionSettings(connection);
        switch (dialect.name()) {
            case "postgresql" ->
                settings.change("show lock_timeout", "set lock_timeout = '", limit.toMillis() + "ms", "'");
            case "h2" -> settings.change("select lock_timeout()", "set lock_timeout ", limit.toMillis() + "", "");
            case "mariadb", "mysql" -> {
                String seconds =
                        String.valueOf(Math.max(1, limit.plusMillis(999).toSeconds()));
                for (String setting : List.of("lock_wait_timeout", "innodb_lock_wait_timeout")) {
                    settings.change("select @@session." + setting, "set session " + setting + " = ", seconds, "");
                }
            }
            default -> {
                // Nothing is waited for.
            }
        }
        return new TableLockTimeout(settings);
    }

    @Override
    public void close() throws SQLException {
        settings.restore();
    }
}

package dev.migrate.lock;

import dev.migrate.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who is likely to hold the tables that a statement waits for: the sessions with the oldest open transactions.
 *
 * <p>Only the user's own sessions are told in full by some databases, unless the user may see more.
 */
public final class Blockers {

    private static final int LONGEST_STATEMENT = 100;

    private static final String OF_POSTGRESQL = "select 'process ' || a.pid || ' of user ' || a.usename, coalesce("
            + "host(a.client_addr), ''), a.application_name,"
            + " cast(floor(extract(epoch from clock_timestamp() - a.xact_start)) as bigint), a.query"
            + " from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()"
            + " and a.xact_start is not null and exists (select 1 from pg_locks l where l.pid = a.pid and l.granted"
            + " and l.locktype = 'relation' and l.relation >= 16384) order by a.xact_start limit 3";

    private static final String OF_MYSQL = "select concat('connection ', p.id, ' of user ', p.user), p.host, '',"
            + " timestampdiff(second, t.trx_started, now()), coalesce(p.info, '')"
            + " from information_schema.innodb_trx t join information_schema.processlist p"
            + " on p.id = t.trx_mysql_thread_id where p.id <> connection_id() order by t.trx_started limit 3";

    private Blockers() {}

    /** Returns a line for each of up to three sessions; none where the database does not tell. */
    public static List<String> of(Connection connection, Dialect dialect) throws SQLException {
        return switch (dialect.name()) {
            case "postgresql" -> sessions(connection, OF_POSTGRESQL);
            case "mariadb", "mysql" -> sessions(connection, OF_MYSQL);
            default -> List.of();
        };
    }

    private static List<String> sessions(Connection connection, String query) throws SQLException {
        List<String> sessions = new ArrayList<>();
        try (Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            while (rows.next()) {
                sessions.add(text(rows, 1) + worded(" at ", text(rows, 2), "") + worded(" (", text(rows, 3), ")")
                        + ", in a transaction for " + rows.getLong(4) + " s"
                        + worded(": ", shortened(text(rows, 5)), ""));
            }
        }
        return sessions;
    }

    private static String worded(String before, String text, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    /** Others' statements may hold anything, so only how they begin is told. */
    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("'[^']*'?", "'…'").replaceAll("\\s+", " ");
        return line.length() <= LONGEST_STATEMENT ? line : line.substring(0, LONGEST_STATEMENT) + "…";
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return Objects.requireNonNullElse(rows.getString(column), "");
    }
}

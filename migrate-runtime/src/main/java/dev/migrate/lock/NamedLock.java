package dev.migrate.lock;

import dev.migrate.schema.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A session's lock with a name on a MariaDB or MySQL server, whose databases share the names. */
final class NamedLock implements MigrationLock {

    private static final String OFF = "OFF";

    private final Connection connection;
    private final String name;
    private boolean had;

    private NamedLock(Connection connection, String name) {
        this.connection = connection;
        this.name = "'" + name + "'";
    }

    /** Nodes of a Galera cluster grant names independently of each other, so those need another lock. */
    static MigrationLock of(LockPlace place) throws SQLException {
        Map<String, String> settings = settings(place.connection());
        for (String readOnly : List.of("read_only", "innodb_read_only")) {
            if (!settings.getOrDefault(readOnly, OFF).equalsIgnoreCase(OFF)) {
                throw UnsuitableDatabase.readOnly(readOnly + " = " + settings.get(readOnly));
            }
        }
        return settings.getOrDefault("wsrep_on", OFF).equalsIgnoreCase(OFF)
                ? new NamedLock(place.connection(), name(place).text())
                : new LeaseLock(place);
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show global variables where variable_name in"
                        + " ('read_only', 'innodb_read_only', 'wsrep_on')")) {
            while (rows.next()) {
                settings.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
            }
        }
        return settings;
    }

    private static LockName name(LockPlace place) throws SQLException {
        Identifier database = place.versionTable().catalog();
        return new LockName(
                database == null
                        ? Query.value(place.connection(), "select database()")
                        : place.dialect().catalogSpelling(database),
                "",
                place.dialect().catalogSpelling(place.versionTable().name()));
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        if (!Query.isTrue(connection, "select get_lock(" + name + ", 0)")) {
            return false;
        }
        had = true;
        if (!Query.isTrue(connection, "select is_used_lock(" + name + ") = connection_id()")) {
            close();
            throw UnsuitableDatabase.behindPooler();
        }
        return true;
    }

    @Override
    public String holder() throws SQLException {
        String id = Query.value(connection, "select is_used_lock(" + name + ")");
        if (id.isEmpty()) {
            return "a session that has just ended";
        }
        List<String> session =
                Query.row(connection, "select user, host, time from information_schema.processlist where id = " + id);
        return session.isEmpty()
                ? "connection " + id
                : "connection " + id + " of user " + session.get(0) + at(session.get(1)) + ", busy or idle for "
                        + session.get(2) + " s";
    }

    private static String at(String host) {
        return host.isEmpty() ? "" : " at " + host;
    }

    @Override
    public void close() throws SQLException {
        if (had) {
            had = false;
            Query.value(connection, "select release_lock(" + name + ")");
        }
    }
}

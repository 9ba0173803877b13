package dev.migrate.lock;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committed row of a Galera cluster, whose nodes have no other lock in common.
 *
 * <p>Its holder counts it up every two seconds. Who sees it stand still for fifteen takes it over by naming the count, so
 * that of two only one can. Clocks are not compared.
 */
final class LeaseLock implements MigrationLock {

    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final String SUFFIX = "_lock";

    /** What the server says of a row that another node committed first. */
    private static final int DEADLOCK = 1213;

    private final LockPlace place;
    private final Duration beat;
    private final Duration silence;
    private final String table;
    private final String token = UUID.randomUUID().toString();
    private String syncWait = "";
    private @Nullable Heartbeat heartbeat;
    private List<String> lastSeen = List.of();
    private long seenSince;

    LeaseLock(LockPlace place) {
        this(place, BEAT, SILENCE);
    }

    /** Creates a lock whose holder counts in intervals of {@code beat} and is given up after {@code silence}. */
    LeaseLock(LockPlace place, Duration beat, Duration silence) {
        this.place = place;
        this.beat = beat;
        this.silence = silence;
        QualifiedName name = place.versionTable();
        Identifier beside =
                new Identifier(name.name().text() + SUFFIX, name.name().quoted());
        this.table = place.dialect().sql(new QualifiedName(name.catalog(), name.schema(), beside));
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        prepareOnce();
        if (insert() || takeOverFromTheDead()) {
            heartbeat = Heartbeat.start(place.others().open(), beat, counting());
            return true;
        }
        return false;
    }

    /** Has the node wait for the writes of the others before it reads or writes. */
    private void prepareOnce() throws SQLException {
        if (!syncWait.isEmpty()) {
            return;
        }
        Connection connection = place.connection();
        List<String> known = Query.row(connection, "show session variables like 'wsrep_sync_wait'");
        syncWait = known.isEmpty() ? "none" : known.get(1);
        setSyncWait("7");
        Query.execute(
                connection,
                "create table if not exists " + table + " (name varchar(16) not null primary key, token varchar(36)"
                        + " not null, holder varchar(255) not null, beat bigint not null) engine=InnoDB"
                        + " default character set utf8mb4");
    }

    private boolean insert() throws SQLException {
        try {
            return update("insert into " + table + " (name, token, holder, beat) values ('migration', '" + token
                            + "', '" + host() + "', 0)")
                    == 1;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == DEADLOCK) {
                return false;
            }
            throw e;
        }
    }

    private boolean takeOverFromTheDead() throws SQLException {
        List<String> seen = Query.row(place.connection(), "select token, beat from " + table);
        if (!seen.equals(lastSeen)) {
            lastSeen = seen;
            seenSince = System.nanoTime();
            return false;
        }
        boolean dead = !seen.isEmpty() && System.nanoTime() - seenSince > silence.toNanos();
        return dead
                && update("update " + table + " set token = '" + token + "', holder = '" + host() + "', beat = 0"
                                + " where token = '" + seen.get(0) + "' and beat = " + seen.get(1))
                        == 1;
    }

    @Override
    public String holder() throws SQLException {
        String holder = Query.value(place.connection(), "select holder from " + table);
        return holder.isEmpty() ? "a process that has just ended" : "a process on host " + holder;
    }

    @Override
    public void verify() throws SQLException {
        if (!Query.value(place.connection(), "select token from " + table).equals(token)) {
            throw new SQLException("the migration lock was taken over by another process, since this one was not heard"
                    + " of for " + silence.toSeconds() + " s");
        }
    }

    @Override
    public void close() throws SQLException {
        Heartbeat beating = heartbeat;
        if (beating != null) {
            heartbeat = null;
            beating.close();
            update("delete from " + table + " where token = '" + token + "'");
        }
        if (!syncWait.isEmpty()) {
            setSyncWait(syncWait);
            syncWait = "";
        }
    }

    private String counting() {
        return "update " + table + " set beat = beat + 1 where token = '" + token + "'";
    }

    private void setSyncWait(String value) throws SQLException {
        if (!syncWait.equals("none")) {
            Query.execute(place.connection(), "set session wsrep_sync_wait = " + value);
        }
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = place.connection().createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^\\w.-]", "_");
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}

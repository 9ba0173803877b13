package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A session's advisory lock of PostgreSQL. */
final class AdvisoryLock implements MigrationLock {

    /** A pooler hands out one of many sessions, so it may take some tries to meet the one that has the lock. */
    private static final int TRIES_TO_FREE = 20;

    private static final long LOW_HALF = 0xffff_ffffL;

    private final Connection connection;
    private final long number;
    private boolean had;

    private AdvisoryLock(Connection connection, long number) {
        this.connection = connection;
        this.number = number;
    }

    /** A standby would grant the lock while a session of the primary has it, so that is asked first. */
    static AdvisoryLock of(LockPlace place) throws SQLException {
        List<String> database = Query.row(
                place.connection(),
                "select current_database(), current_schema(), pg_is_in_recovery(),"
                        + " current_setting('transaction_read_only')");
        if (database.get(2).equals("t")) {
            throw UnsuitableDatabase.readOnly("pg_is_in_recovery");
        }
        if (database.get(3).equals("on")) {
            throw UnsuitableDatabase.readOnly("transaction_read_only = on");
        }
        return new AdvisoryLock(place.connection(), name(place, database).number());
    }

    private static LockName name(LockPlace place, List<String> database) {
        var schema = place.versionTable().schema();
        return new LockName(
                database.get(0),
                schema == null ? database.get(1) : place.dialect().catalogSpelling(schema),
                place.dialect().catalogSpelling(place.versionTable().name()));
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        if (!Query.isTrue(connection, "select pg_try_advisory_lock(" + number + ")")) {
            return false;
        }
        had = true;
        if (!Query.isTrue(connection, "select count(*) > 0 from pg_locks l where " + isThisLock() + ofThisSession())) {
            free();
            throw UnsuitableDatabase.behindPooler();
        }
        return true;
    }

    @Override
    public String holder() throws SQLException {
        List<String> session = Query.row(
                connection,
                "select a.pid, a.usename, coalesce(host(a.client_addr), 'the server'), a.application_name,"
                        + " floor(extract(epoch from clock_timestamp() - a.backend_start))"
                        + " from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.granted and "
                        + isThisLock());
        return session.isEmpty()
                ? "a session that has just ended"
                : "process " + session.get(0) + " of user " + session.get(1) + " at " + session.get(2)
                        + (session.get(3).isEmpty() ? "" : " (" + session.get(3) + ")") + ", connected for "
                        + session.get(4) + " s";
    }

    @Override
    public void close() throws SQLException {
        if (had) {
            free();
        }
    }

    private void free() throws SQLException {
        had = false;
        int tries = 0;
        while (tries < TRIES_TO_FREE && !Query.isTrue(connection, "select pg_advisory_unlock(" + number + ")")) {
            tries++;
        }
    }

    private String isThisLock() {
        return "l.locktype = 'advisory' and l.objsubid = 1 and l.classid::bigint = " + (number >>> Integer.SIZE)
                + " and l.objid::bigint = " + (number & LOW_HALF)
                + " and l.database = (select oid from pg_database where datname = current_database())";
    }

    private static String ofThisSession() {
        return " and l.granted and l.pid = pg_backend_pid()";
    }
}

package dev.migrate.lock;

import java.sql.SQLException;

/** A connection cannot be used for revisions, whatever is tried; the message says why and what to use instead. */
public final class UnsuitableDatabase extends SQLException {

    private static final long serialVersionUID = 1L;

    UnsuitableDatabase(String message) {
        super(message);
    }

    static UnsuitableDatabase readOnly(String sign) {
        return new UnsuitableDatabase("this is a read-only database, such as a replica (" + sign
                + "); revisions must be run on the primary, so point migrate.url there");
    }

    static UnsuitableDatabase behindPooler() {
        return new UnsuitableDatabase("the lock was taken by one session of the server and the next statement ran in"
                + " another, so there is a pooler in transaction mode, such as PgBouncer, in between; revisions need a"
                + " session of their own, so use the server's own port, or a pool in session mode");
    }
}

package dev.migrate.lock;

import java.sql.SQLException;

/**
 * The lock of one set of revisions in one database. It is freed by the database when the process of its holder dies.
 *
 * <p>Not thread-safe, as its connection is not.
 */
public interface MigrationLock extends AutoCloseable {

    /**
     * Tries once to get the lock, without waiting.
     *
     * @return whether it is had now
     * @throws UnsuitableDatabase if this connection can never have it, or not change the database
     * @throws SQLException if the database cannot be asked
     */
    boolean tryAcquire() throws SQLException;

    /** Returns who has the lock that was just tried in vain, in words: {@code process 4711 of user app at 10.0.0.3}. */
    String holder() throws SQLException;

    /** Returns whether the lock is a transaction of the connection, so that a revision can only be a part of it. */
    default boolean isTransaction() {
        return false;
    }

    /**
     * Makes sure that the lock is still had, where it could be taken away.
     *
     * @throws SQLException if it is not, so that nothing more may be done
     */
    default void verify() throws SQLException {
        // Mostly, the database keeps it for as long as the connection is there.
    }

    /** Frees the lock, if it is had, and what was needed to get it. */
    @Override
    void close() throws SQLException;
}

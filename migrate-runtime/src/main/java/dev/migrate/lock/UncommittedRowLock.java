package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A row of an H2 database that is inserted and never committed, so that nobody else can insert it.
 *
 * <p>It needs a connection of its own, since every statement that changes the schema would commit it. A database that a
 * second connection does not reach is this process's alone, and is not locked.
 */
final class UncommittedRowLock implements MigrationLock {

    private static final Logger log = LoggerFactory.getLogger(UncommittedRowLock.class);

    /** H2's codes for a row that another transaction has: duplicate key, deadlock, lock timeout, concurrent update. */
    private static final Set<Integer> TAKEN = Set.of(23505, 40001, 50200, 90131);

    /** H2's codes for tables and schemas that are not there. */
    private static final Set<Integer> MISSING = Set.of(42102, 42103, 42104, 90079);

    private static final String MILLISECOND = "1";

    private final LockPlace place;
    private @Nullable Connection second;
    private String patience = "";
    private boolean autoCommit;

    private UncommittedRowLock(LockPlace place) {
        this.place = place;
    }

    static UncommittedRowLock of(LockPlace place) throws SQLException {
        if (Query.isTrue(place.connection(), "select readonly()")) {
            throw UnsuitableDatabase.readOnly("it was opened to be read");
        }
        return new UncommittedRowLock(place);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        Connection holding = second == null ? open() : second;
        try {
            Query.execute(holding, place.row().insertion());
            return true;
        } catch (SQLException e) {
            holding.rollback();
            if (MISSING.contains(e.getErrorCode())) {
                return true;
            }
            if (!TAKEN.contains(e.getErrorCode())) {
                throw e;
            }
            return false;
        }
    }

    private Connection open() throws SQLException {
        createTable();
        Connection opened = place.others().open();
        second = opened;
        autoCommit = opened.getAutoCommit();
        patience = Query.value(opened, "select lock_timeout()");
        Query.execute(opened, "set lock_timeout " + MILLISECOND);
        opened.setAutoCommit(false);
        return opened;
    }

    /** If it cannot be created, nobody has it either, and who creates the tables next tells why. */
    private void createTable() {
        try {
            for (String creation : place.row().creation()) {
                Query.execute(place.connection(), creation);
            }
        } catch (SQLException e) {
            log.debug("The table of the migration lock could not be created: {}", e.getErrorCode());
        }
    }

    @Override
    public String holder() {
        return "another connection to the database";
    }

    @Override
    public void close() throws SQLException {
        Connection holding = second;
        if (holding != null) {
            second = null;
            try (holding) {
                holding.rollback();
                Query.execute(holding, "set lock_timeout " + patience);
                holding.setAutoCommit(autoCommit);
            }
        }
    }
}

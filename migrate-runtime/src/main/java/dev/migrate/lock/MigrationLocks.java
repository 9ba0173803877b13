package dev.migrate.lock;

import java.sql.SQLException;

/** The locks of all supported databases. */
public final class MigrationLocks {

    private MigrationLocks() {}

    /**
     * Returns the lock that suits the database, not tried yet.
     *
     * @throws UnsuitableDatabase if the database can only be read
     * @throws SQLException if the database cannot be asked
     * @throws IllegalArgumentException if no lock is known for its dialect
     */
    public static MigrationLock of(LockPlace place) throws SQLException {
        String dialect = place.dialect().name();
        return switch (dialect) {
            case "postgresql" -> AdvisoryLock.of(place);
            case "mariadb", "mysql" -> NamedLock.of(place);
            case "h2" -> UncommittedRowLock.of(place);
            case "sqlite" -> new WriteTransactionLock(place.connection());
            default ->
                throw new IllegalArgumentException("There is no lock for databases of the dialect '" + dialect
                        + "'; the dialects are postgresql, mariadb, mysql, h2, sqlite.");
        };
    }
}

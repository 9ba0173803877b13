package dev.migrate.journal;

import dev.migrate.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/** A hash of a live schema that changes with every statement that changes the schema. */
@FunctionalInterface
public interface SchemaHash {

    /**
     * Returns the hash of all that a statement could change.
     *
     * @param sql the statement, which is not executed
     */
    String before(String sql, Connection connection) throws SQLException;

    /**
     * Returns the hash of the databases of a dialect.
     *
     * @throws IllegalArgumentException if none is known for the dialect
     */
    static SchemaHash of(Dialect dialect) {
        return switch (dialect.name()) {
            case "mariadb", "mysql" -> new MySqlSchemaHash();
            case "h2" -> new H2SchemaHash();
            case "postgresql" -> new PostgreSqlSchemaHash();
            case "sqlite" -> (sql, connection) -> "";
            default ->
                throw new IllegalArgumentException("The schema of a database of the dialect '" + dialect.name()
                        + "' cannot be hashed; the dialects are h2, sqlite, postgresql, mariadb, mysql.");
        };
    }
}

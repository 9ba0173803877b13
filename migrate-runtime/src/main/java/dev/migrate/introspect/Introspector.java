package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema of a live database.
 *
 * <p>Names, types and constraints come back in the words of the model; SQL expressions (defaults, checks, conditions of
 * indexes) as the database spells them. A database does not keep all that a model says, so what is read equals the model
 * only as {@link SchemaComparison} compares them.
 *
 * <p>Nothing is written, no lock is taken, and the connection's transaction is left as it is.
 */
public final class Introspector {

    private Introspector() {}

    /**
     * Returns everything in the connection's own schema.
     *
     * @throws SQLException if the database refuses to tell
     */
    public static Schema read(Connection connection, Dialect dialect) throws SQLException {
        return read(connection, dialect, IntrospectionScope.CURRENT_SCHEMA);
    }

    /**
     * Returns everything in {@code scope}.
     *
     * <p>Objects in the connection's own schema are named without a schema, others with it.
     *
     * @throws SQLException if the database refuses to tell
     */
    public static Schema read(Connection connection, Dialect dialect, IntrospectionScope scope) throws SQLException {
        return Database.of(dialect).catalog().read(new CatalogConnection(connection), dialect, scope);
    }

    /** Returns the connection's schema as the catalog spells it, or null if there are no schemas or none is chosen. */
    static @Nullable String currentSchema(Connection connection, Dialect dialect) throws SQLException {
        return Database.of(dialect).catalog().currentSchema(new CatalogConnection(connection));
    }
}

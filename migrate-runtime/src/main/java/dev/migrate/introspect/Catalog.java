package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Schema;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How one kind of database tells its schema. Implementations are immutable and thread-safe. */
interface Catalog {

    /** Returns everything in {@code scope}. */
    Schema read(CatalogConnection connection, Dialect dialect, IntrospectionScope scope) throws SQLException;

    /** Returns the connection's schema as the catalog spells it, or null if there are no schemas or none is chosen. */
    @Nullable
    String currentSchema(CatalogConnection connection) throws SQLException;
}

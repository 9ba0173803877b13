package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Schema;
import java.sql.SQLException;

/** How one kind of database tells its schema. Implementations are immutable and thread-safe. */
interface Catalog {

    /** Returns everything in {@code scope}. */
    Schema read(CatalogConnection connection, Dialect dialect, IntrospectionScope scope) throws SQLException;
}

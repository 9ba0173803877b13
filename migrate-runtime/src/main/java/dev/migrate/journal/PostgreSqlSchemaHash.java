package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The hash of what statements can change that PostgreSQL refuses within a transaction: indexes, values of enum types,
 * databases and tablespaces.
 *
 * <p>An index that was begun and not finished is none.
 */
final class PostgreSqlSchemaHash implements SchemaHash {

    private static final String QUERY = "select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)"
            + " from pg_index where indisvalid and indexrelid >= 16384"
            + " union all select 'value', enumtypid::regtype::text, enumlabel from pg_enum"
            + " union all select 'database', datname, '' from pg_database"
            + " union all select 'tablespace', spcname, '' from pg_tablespace order by 1, 2, 3";

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        return Checksum.ofText(CatalogText.of(connection, QUERY));
    }
}

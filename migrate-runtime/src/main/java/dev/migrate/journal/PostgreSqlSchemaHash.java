package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The hash of what statements can change that are sent outside of transactions to PostgreSQL: indexes, whether constraints
 * are made sure of, values of enum types, databases and tablespaces.
 *
 * <p>An index that was begun and not finished is none, and one whose drop was begun and not finished is still there.
 */
final class PostgreSqlSchemaHash implements SchemaHash {

    private static final String QUERY = "select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)"
            + " from pg_index where indexrelid >= 16384 and %s"
            + " union all select 'constraint', conrelid::regclass::text || '.' || conname, convalidated::text"
            + " from pg_constraint where oid >= 16384"
            + " union all select 'value', enumtypid::regtype::text, enumlabel from pg_enum"
            + " union all select 'database', datname, '' from pg_database"
            + " union all select 'tablespace', spcname, '' from pg_tablespace order by 1, 2, 3";

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        boolean drop = sql.strip().regionMatches(true, 0, "drop", 0, "drop".length());
        return Checksum.ofText(CatalogText.of(connection, QUERY.formatted(drop ? "true" : "indisvalid")));
    }
}

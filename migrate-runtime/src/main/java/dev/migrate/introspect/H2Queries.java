package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Sequence;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What H2 2.x is asked: {@code INFORMATION_SCHEMA} of the SQL standard, with H2's own columns. */
final class H2Queries implements CatalogQueries {

    @Override
    public String currentSchema() {
        return "select current_schema";
    }

    @Override
    public String schemas() {
        return "select schema_name from information_schema.schemata";
    }

    @Override
    public String tables() {
        return """
                select table_name, remarks as comment from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE'""";
    }

    @Override
    public String columns() {
        return """
                select table_name, column_name,
                  data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier) as type,
                  case is_nullable when 'NO' then 1 end as not_null, column_default as default_value,
                  generation_expression as generation, 1 as is_stored, identity_start, identity_increment,
                  case identity_generation when 'ALWAYS' then 1 end as identity_always,
                  null as collation, remarks as comment
                from information_schema.columns where table_schema = ? order by table_name, ordinal_position""";
    }

    /**
     * {@code KEY_COLUMN_USAGE} shows columns under the names that they had when the key was made or the database opened;
     * the index that is made for a key has those of now. A unique constraint may use the index of another key or one that was
     * there, which can have its columns in another order if it has some.
     */
    @Override
    public String keys() {
        return """
                select c.table_name, c.constraint_name,
                  case c.constraint_type when 'PRIMARY KEY' then 1 end as is_primary,
                  coalesce(i.column_name, k.column_name) as column_name
                from information_schema.table_constraints c
                join information_schema.key_column_usage k
                  on k.table_schema = c.table_schema and k.table_name = c.table_name
                  and k.constraint_name = c.constraint_name
                left join information_schema.indexes x
                  on x.table_schema = c.table_schema and x.table_name = c.table_name
                  and x.index_name = c.index_name and x.is_generated
                  and (c.constraint_type = 'PRIMARY KEY' or not exists (
                    select 1 from information_schema.table_constraints o
                    where o.table_schema = c.table_schema and o.table_name = c.table_name
                    and o.index_name = c.index_name and o.constraint_name <> c.constraint_name
                    and o.constraint_type in ('PRIMARY KEY', 'UNIQUE'))
                    or not exists (
                    select 1 from information_schema.index_columns s
                    where s.table_schema = x.table_schema and s.table_name = x.table_name
                    and s.index_name = x.index_name and s.ordinal_position = 2))
                left join information_schema.index_columns i
                  on i.table_schema = x.table_schema and i.table_name = x.table_name
                  and i.index_name = x.index_name and i.ordinal_position = k.ordinal_position
                where c.table_schema = ? and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                order by c.table_name, c.constraint_name, k.ordinal_position""";
    }

    /** The driver has the columns' names of now, unlike {@code KEY_COLUMN_USAGE}. */
    @Override
    public List<CatalogRow> foreignKeys(CatalogConnection connection, String schema) throws SQLException {
        String tables = """
                select distinct table_name from information_schema.table_constraints
                where table_schema = ? and constraint_type = 'FOREIGN KEY'""";
        List<CatalogRow> keys = new ArrayList<>();
        for (CatalogRow table : connection.rows(tables, schema)) {
            connection.importedKeys(schema, table.text("table_name")).forEach(row -> keys.add(foreignKey(row)));
        }
        return keys;
    }

    private static CatalogRow foreignKey(CatalogRow driver) {
        return new CatalogRow(Map.of(
                "table_name", driver.text("fktable_name"),
                "constraint_name", driver.text("fk_name"),
                "column_name", driver.text("fkcolumn_name"),
                "target_schema", driver.text("pktable_schem"),
                "target_table", driver.text("pktable_name"),
                "target_column", driver.text("pkcolumn_name"),
                "on_delete", action(driver.text("delete_rule")),
                "on_update", action(driver.text("update_rule"))));
    }

    private static String action(String rule) {
        return switch (Integer.parseInt(rule)) {
            case DatabaseMetaData.importedKeyCascade -> "cascade";
            case DatabaseMetaData.importedKeyRestrict -> "restrict";
            case DatabaseMetaData.importedKeySetNull -> "set null";
            case DatabaseMetaData.importedKeySetDefault -> "set default";
            default -> "no action";
        };
    }

    @Override
    public String checks() {
        return """
                select t.table_name, t.constraint_name, c.check_clause as expression
                from information_schema.table_constraints t
                join information_schema.check_constraints c
                  on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                where t.table_schema = ? and t.constraint_type = 'CHECK'""";
    }

    @Override
    public String indexes() {
        return """
                select i.table_name, i.index_name, c.is_unique, null as method, null as condition,
                  c.column_name, null as expression,
                  case c.ordering_specification when 'DESC' then 1 end as descending, null as included,
                  case when c.null_ordering = case c.ordering_specification when 'DESC' then 'FIRST' else 'LAST' end
                    then c.null_ordering end as nulls
                from information_schema.indexes i
                join information_schema.index_columns c
                  on c.index_schema = i.index_schema and c.index_name = i.index_name
                where i.table_schema = ? and not i.is_generated
                order by i.table_name, i.index_name, c.ordinal_position""";
    }

    @Override
    public ColumnType type(CatalogRow column, CatalogNames names) {
        return TypeWords.H2.read(column.text("type"));
    }

    @Override
    public List<Sequence> sequences(CatalogConnection connection, String schema, CatalogNames names)
            throws SQLException {
        String query = """
                select sequence_name, start_value, increment, minimum_value, maximum_value, cache,
                  case cycle_option when 'YES' then 1 end as cycle
                from information_schema.sequences where sequence_schema = ?""";
        return connection.rows(query, schema).stream()
                .map(row -> sequence(row, schema, names))
                .toList();
    }

    private static Sequence sequence(CatalogRow row, String schema, CatalogNames names) {
        return SequenceLimits.H2.withoutUsual(new Sequence(
                names.qualified(schema, row.text("sequence_name")),
                Long.parseLong(row.text("start_value")),
                Long.parseLong(row.text("increment")),
                row.number("minimum_value"),
                row.number("maximum_value"),
                Integer.valueOf(row.text("cache")),
                row.flag("cycle")));
    }
}

package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Sequence;
import java.sql.SQLException;
import java.util.List;

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

    @Override
    public String keys() {
        return """
                select c.table_name, c.constraint_name,
                  case c.constraint_type when 'PRIMARY KEY' then 1 end as is_primary, k.column_name
                from information_schema.table_constraints c
                join information_schema.key_column_usage k
                  on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                where c.table_schema = ? and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                order by c.table_name, c.constraint_name, k.ordinal_position""";
    }

    @Override
    public String foreignKeys() {
        return """
                select k.table_name, k.constraint_name, k.column_name, t.table_schema as target_schema,
                  t.table_name as target_table, t.column_name as target_column,
                  r.delete_rule as on_delete, r.update_rule as on_update
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k
                  on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
                join information_schema.key_column_usage t
                  on t.constraint_schema = r.unique_constraint_schema
                  and t.constraint_name = r.unique_constraint_name
                  and t.ordinal_position = k.position_in_unique_constraint
                where k.table_schema = ? order by k.table_name, k.constraint_name, k.ordinal_position""";
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

package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Characters;
import java.util.Locale;

/** What MariaDB and MySQL are asked alike: {@code information_schema}, whose schemas are the databases. */
abstract class InformationSchemaQueries implements CatalogQueries {

    private static final String NATIONAL = "national";

    @Override
    public String currentSchema() {
        return "select database()";
    }

    @Override
    public String schemas() {
        return "select schema_name from information_schema.schemata";
    }

    @Override
    public String tables() {
        return """
                select table_name, table_comment as comment from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE'""";
    }

    /** Returns the query for columns, {@code type} being the SQL that tells a column's type. */
    final String columns(String type, String furtherTables) {
        return """
                select c.table_name as table_name, c.column_name as column_name, %1$s as type,
                  case c.is_nullable when 'NO' then 1 end as not_null, c.column_default as default_value,
                  c.extra as extra, c.data_type as data_type,
                  case c.generation_expression when '' then null else c.generation_expression end as generation,
                  case when c.extra like '%%STORED%%' or c.extra like '%%PERSISTENT%%' then 1 end as is_stored,
                  case when c.extra like '%%auto_increment%%' then 1 end as identity_start,
                  case when c.extra like '%%auto_increment%%' then 1 end as identity_increment,
                  case when l.is_default = 'Yes' and c.character_set_name like 'utf8%%'
                    and t.table_collation not like concat(c.character_set_name, '\\_%%') then 1 end as national,
                  case when c.collation_name <> t.table_collation and %1$s <> 'json'
                    and not (l.is_default = 'Yes' and c.character_set_name like 'utf8%%'
                      and t.table_collation not like concat(c.character_set_name, '\\_%%'))
                    then c.collation_name end as collation,
                  c.column_comment as comment
                from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                left join information_schema.collations l on l.collation_name = c.collation_name
                %2$s
                where c.table_schema = ? and t.table_type = 'BASE TABLE'
                order by c.table_name, c.ordinal_position""".formatted(type, furtherTables);
    }

    @Override
    public String keys() {
        return """
                select c.table_name as table_name, c.constraint_name as constraint_name,
                  case c.constraint_type when 'PRIMARY KEY' then 1 end as is_primary, k.column_name as column_name
                from information_schema.table_constraints c
                join information_schema.key_column_usage k
                  on k.constraint_schema = c.constraint_schema and k.table_name = c.table_name
                  and k.constraint_name = c.constraint_name
                where c.table_schema = ? and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')
                  and %s
                order by c.table_name, c.constraint_name, k.ordinal_position""".formatted(isConstraint("c.table_schema", "c.table_name", "c.constraint_name"));
    }

    /**
     * Returns the condition that a unique index holds whole columns, smallest values first: any such index is a constraint
     * here, as the database does not tell them apart.
     */
    private static String isConstraint(String schema, String table, String name) {
        return """
                not exists (select 1 from information_schema.statistics o where o.table_schema = %s
                  and o.table_name = %s and o.index_name = %s
                  and (o.column_name is null or o.collation = 'D' or o.sub_part is not null))""".formatted(schema, table, name);
    }

    @Override
    public String foreignKeys() {
        return """
                select k.table_name as table_name, k.constraint_name as constraint_name, k.column_name as column_name,
                  k.referenced_table_schema as target_schema, k.referenced_table_name as target_table,
                  k.referenced_column_name as target_column,
                  r.delete_rule as on_delete, r.update_rule as on_update
                from information_schema.key_column_usage k
                join information_schema.referential_constraints r
                  on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                  and r.table_name = k.table_name
                where k.table_schema = ? and k.referenced_table_name is not null
                order by k.table_name, k.constraint_name, k.ordinal_position""";
    }

    /** Returns the query for indexes, {@code expression} being the SQL that tells a part that is no column. */
    final String indexes(String expression) {
        return """
                select s.table_name as table_name, s.index_name as index_name,
                  case s.non_unique when 0 then 1 end as is_unique,
                  case s.index_type when 'BTREE' then null else lower(s.index_type) end as method,
                  null as `condition`,
                  s.column_name as column_name, s.sub_part as length,
                  case when s.column_name is null then %s end as expression,
                  case s.collation when 'D' then 1 end as descending, null as included
                from information_schema.statistics s
                where s.table_schema = ? and s.index_name <> 'PRIMARY'
                  and not (s.non_unique = 0 and %s)
                  and not exists (select 1 from information_schema.table_constraints k
                    where k.table_schema = s.table_schema and k.table_name = s.table_name
                    and k.constraint_name = s.index_name and k.constraint_type = 'FOREIGN KEY')
                order by s.table_name, s.index_name, s.seq_in_index""".formatted(expression, isConstraint("s.table_schema", "s.table_name", "s.index_name"));
    }

    @Override
    public ColumnType type(CatalogRow column, CatalogNames names) {
        String told = column.text("type").toLowerCase(Locale.ROOT).startsWith("enum")
                ? column.text("type")
                : column.text("type").toLowerCase(Locale.ROOT);
        ColumnType type = TypeWords.MYSQL.read(told);
        return column.flag(NATIONAL) && type instanceof Characters characters
                ? new Characters(characters.length(), characters.fixed(), true)
                : type;
    }
}

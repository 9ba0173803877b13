package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Sequence;
import java.sql.SQLException;
import java.util.List;

/**
 * What PostgreSQL is asked: its own catalog, since {@code information_schema} shows only what the user owns and nothing
 * of indexes.
 *
 * <p>A {@code serial} column counts as numbered by the database, so its sequence is not listed.
 */
final class PostgreSqlQueries implements CatalogQueries {

    @Override
    public String currentSchema() {
        return "select current_schema()";
    }

    @Override
    public String schemas() {
        return "select nspname from pg_catalog.pg_namespace";
    }

    @Override
    public String tables() {
        return """
                select c.relname as table_name, obj_description(c.oid, 'pg_class') as comment
                from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
                  and not exists (select from pg_catalog.pg_depend d
                    where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')""";
    }

    @Override
    public String columns() {
        return """
                select c.relname as table_name, a.attname as column_name,
                  format_type(a.atttypid, a.atttypmod) as type,
                  case t.typtype when 'e' then t.typname end as enum_name, tn.nspname as enum_schema,
                  a.attnotnull as not_null,
                  case when a.attgenerated = '' and s.seqrelid is null
                    then pg_get_expr(d.adbin, d.adrelid) end as default_value,
                  case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end as generation,
                  a.attgenerated = 's' as is_stored,
                  a.attidentity = 'a' as identity_always, s.seqstart as identity_start, s.seqincrement as identity_increment,
                  case when a.attcollation <> t.typcollation then l.collname end as collation,
                  col_description(c.oid, a.attnum) as comment
                from pg_catalog.pg_attribute a
                join pg_catalog.pg_class c on c.oid = a.attrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                join pg_catalog.pg_type t on t.oid = a.atttypid
                join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
                left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                left join pg_catalog.pg_collation l on l.oid = a.attcollation
                left join (pg_catalog.pg_depend p join pg_catalog.pg_sequence s on s.seqrelid = p.objid)
                  on p.classid = 'pg_catalog.pg_class'::regclass and p.refclassid = p.classid
                  and p.refobjid = c.oid and p.refobjsubid = a.attnum and p.deptype in ('i', 'a')
                where n.nspname = ? and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                order by c.relname, a.attnum""";
    }

    @Override
    public String keys() {
        return """
                select c.relname as table_name, k.conname as constraint_name, k.contype = 'p' as is_primary,
                  a.attname as column_name, p.position > x.indnkeyatts as included,
                  k.condeferrable as deferrable, k.condeferred as deferred,
                  (to_jsonb(x) ->> 'indnullsnotdistinct')::boolean as nulls_not_distinct
                from pg_catalog.pg_constraint k
                join pg_catalog.pg_class c on c.oid = k.conrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                join pg_catalog.pg_index x on x.indexrelid = k.conindid
                cross join lateral unnest(x.indkey::int2[]) with ordinality as p(attnum, position)
                join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
                where n.nspname = ? and k.contype in ('p', 'u')
                order by c.relname, k.conname, p.position""";
    }

    @Override
    public String foreignKeys() {
        String action = """
                case k.%s when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
                  when 'd' then 'set default' else 'no action' end""";
        return """
                select c.relname as table_name, k.conname as constraint_name, a.attname as column_name,
                  fn.nspname as target_schema, f.relname as target_table, fa.attname as target_column,
                  %s as on_delete, %s as on_update, k.condeferrable as deferrable, k.condeferred as deferred,
                  k.confmatchtype = 'f' as match_full
                from pg_catalog.pg_constraint k
                join pg_catalog.pg_class c on c.oid = k.conrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                join pg_catalog.pg_class f on f.oid = k.confrelid
                join pg_catalog.pg_namespace fn on fn.oid = f.relnamespace
                cross join lateral unnest(k.conkey, k.confkey) with ordinality as p(attnum, fattnum, position)
                join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum
                join pg_catalog.pg_attribute fa on fa.attrelid = f.oid and fa.attnum = p.fattnum
                where n.nspname = ? and k.contype = 'f' and k.conparentid = 0
                order by c.relname, k.conname, p.position""".formatted(action.formatted("confdeltype"), action.formatted("confupdtype"));
    }

    @Override
    public String checks() {
        return """
                select c.relname as table_name, k.conname as constraint_name,
                  pg_get_expr(k.conbin, k.conrelid) as expression
                from pg_catalog.pg_constraint k
                join pg_catalog.pg_class c on c.oid = k.conrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and k.contype = 'c'""";
    }

    @Override
    public String indexes() {
        return """
                select c.relname as table_name, i.relname as index_name, x.indisunique as is_unique,
                  case m.amname when 'btree' then null else m.amname end as method,
                  pg_get_expr(x.indpred, x.indrelid) as condition, a.attname as column_name,
                  case when p.attnum = 0 then pg_get_indexdef(i.oid, p.position::int, false) end as expression,
                  p.position <= x.indnkeyatts and (x.indoption[p.position - 1] & 1) = 1 as descending,
                  p.position > x.indnkeyatts as included,
                  case when p.position > x.indnkeyatts then null
                    when (x.indoption[p.position - 1] & 3) = 1 then 'LAST'
                    when (x.indoption[p.position - 1] & 3) = 2 then 'FIRST' end as nulls,
                  case when not o.opcdefault then o.opcname end as operator_class
                from pg_catalog.pg_index x
                join pg_catalog.pg_class i on i.oid = x.indexrelid
                join pg_catalog.pg_class c on c.oid = x.indrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                join pg_catalog.pg_am m on m.oid = i.relam
                cross join lateral unnest(x.indkey::int2[]) with ordinality as p(attnum, position)
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum and p.attnum <> 0
                left join pg_catalog.pg_opclass o on o.oid = x.indclass[p.position - 1] and p.position <= x.indnkeyatts
                where n.nspname = ? and not exists (select from pg_catalog.pg_constraint k
                  where k.conindid = i.oid and k.conrelid = c.oid and k.contype in ('p', 'u', 'x'))
                order by c.relname, i.relname, p.position""";
    }

    @Override
    public String exclusions() {
        return """
                select c.relname as table_name, k.conname as constraint_name,
                  case m.amname when 'btree' then null else m.amname end as method,
                  pg_get_expr(x.indpred, x.indrelid) as condition, a.attname as column_name,
                  case when p.attnum = 0 then pg_get_indexdef(k.conindid, p.position::int, false) end as expression,
                  (x.indoption[p.position - 1] & 1) = 1 as descending,
                  case when (x.indoption[p.position - 1] & 3) = 1 then 'LAST'
                    when (x.indoption[p.position - 1] & 3) = 2 then 'FIRST' end as nulls,
                  case when not o.opcdefault then o.opcname end as operator_class,
                  e.oprname as operator, k.condeferrable as deferrable, k.condeferred as deferred
                from pg_catalog.pg_constraint k
                join pg_catalog.pg_class c on c.oid = k.conrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                join pg_catalog.pg_index x on x.indexrelid = k.conindid
                join pg_catalog.pg_class i on i.oid = k.conindid
                join pg_catalog.pg_am m on m.oid = i.relam
                cross join lateral unnest(x.indkey::int2[], k.conexclop) with ordinality as p(attnum, operator, position)
                join pg_catalog.pg_operator e on e.oid = p.operator
                left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = p.attnum and p.attnum <> 0
                left join pg_catalog.pg_opclass o on o.oid = x.indclass[p.position - 1]
                where n.nspname = ? and k.contype = 'x'
                order by c.relname, k.conname, p.position""";
    }

    @Override
    public ColumnType type(CatalogRow column, CatalogNames names) {
        String enumName = column.optional("enum_name");
        return enumName == null
                ? TypeWords.POSTGRESQL.read(column.text("type"))
                : new ColumnType.NamedEnum(names.qualified(column.text("enum_schema"), enumName));
    }

    @Override
    public List<Sequence> sequences(CatalogConnection connection, String schema, CatalogNames names)
            throws SQLException {
        String query = """
                select c.relname as sequence_name, s.*
                from pg_catalog.pg_sequence s
                join pg_catalog.pg_class c on c.oid = s.seqrelid
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid
                  and d.deptype in ('i', 'a', 'e'))""";
        return connection.rows(query, schema).stream()
                .map(row -> sequence(row, schema, names))
                .toList();
    }

    private static Sequence sequence(CatalogRow row, String schema, CatalogNames names) {
        return SequenceLimits.POSTGRESQL.withoutUsual(new Sequence(
                names.qualified(schema, row.text("sequence_name")),
                Long.parseLong(row.text("seqstart")),
                Long.parseLong(row.text("seqincrement")),
                row.number("seqmin"),
                row.number("seqmax"),
                Integer.valueOf(row.text("seqcache")),
                row.flag("seqcycle")));
    }

    @Override
    public String enumTypes() {
        return """
                select t.typname as type_name, e.enumlabel as constant
                from pg_catalog.pg_enum e
                join pg_catalog.pg_type t on t.oid = e.enumtypid
                join pg_catalog.pg_namespace n on n.oid = t.typnamespace
                where n.nspname = ? order by t.typname, e.enumsortorder""";
    }
}

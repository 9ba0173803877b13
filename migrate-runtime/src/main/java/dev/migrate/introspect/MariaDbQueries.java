package dev.migrate.introspect;

import dev.migrate.schema.Sequence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What MariaDB 10.6 and later are asked.
 *
 * <p>MariaDB holds {@code json} as {@code longtext} with a check that it makes itself; both together are read as json.
 */
final class MariaDbQueries extends InformationSchemaQueries {

    @Override
    public String columns() {
        return columns("case when j.constraint_name is null then c.column_type else 'json' end", """
                left join information_schema.check_constraints j
                  on j.constraint_schema = c.table_schema and j.table_name = c.table_name
                  and j.constraint_name = c.column_name and j.level = 'Column'
                  and c.data_type = 'longtext' and j.check_clause = concat('json_valid(`', c.column_name, '`)')""");
    }

    @Override
    public String checks() {
        return """
                select c.table_name as table_name, c.constraint_name as constraint_name, c.check_clause as expression
                from information_schema.check_constraints c
                where c.constraint_schema = ? and not (c.level = 'Column'
                  and c.check_clause = concat('json_valid(`', c.constraint_name, '`)'))""";
    }

    @Override
    public String indexes() {
        return indexes("null");
    }

    /** MariaDB tells {@code NULL} for a nullable column without a default. */
    @Override
    public @Nullable String defaultValue(CatalogRow column) {
        String told = column.optional("default_value");
        return "NULL".equals(told) ? null : told;
    }

    @Override
    public List<Sequence> sequences(CatalogConnection connection, String schema, CatalogNames names)
            throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        String query =
                "select table_name from information_schema.tables where table_schema = ? and table_type = 'SEQUENCE'";
        for (CatalogRow row : connection.rows(query, schema)) {
            String name = row.text("table_name");
            CatalogRow options = connection
                    .rows("select * from " + quoted(schema) + '.' + quoted(name))
                    .get(0);
            sequences.add(sequence(options, schema, name, names));
        }
        return sequences;
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static Sequence sequence(CatalogRow options, String schema, String name, CatalogNames names) {
        return SequenceLimits.MARIADB.withoutUsual(new Sequence(
                names.qualified(schema, name),
                Long.parseLong(options.text("start_value")),
                Long.parseLong(options.text("increment")),
                options.number("minimum_value"),
                options.number("maximum_value"),
                Integer.valueOf(options.text("cache_size")),
                options.flag("cycle_option")));
    }
}

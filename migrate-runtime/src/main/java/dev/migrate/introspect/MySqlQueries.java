package dev.migrate.introspect;

import dev.migrate.schema.Sequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What MySQL 8 and later are asked. They have no sequences. */
final class MySqlQueries extends InformationSchemaQueries {

    private static final Set<String> WRITTEN_WITHOUT_QUOTES =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "bit", "year");

    @Override
    public String columns() {
        return columns("c.column_type", "");
    }

    @Override
    public String checks() {
        return """
                select t.table_name as table_name, t.constraint_name as constraint_name, c.check_clause as expression
                from information_schema.table_constraints t
                join information_schema.check_constraints c
                  on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
                where t.table_schema = ? and t.constraint_type = 'CHECK'""";
    }

    @Override
    public String indexes() {
        return indexes("s.expression");
    }

    /** MySQL tells the value of a literal and the text of an expression. */
    @Override
    public @Nullable String defaultValue(CatalogRow column) {
        String told = column.optional("default_value");
        if (told == null) {
            return null;
        }
        String extra = column.text("extra");
        if (extra.contains("DEFAULT_GENERATED")) {
            return expression(told);
        }
        return WRITTEN_WITHOUT_QUOTES.contains(column.text("data_type"))
                ? told
                : '\'' + told.replace("\\", "\\\\").replace("'", "''") + '\'';
    }

    /** MySQL tells expressions as if they stood within a string. */
    @Override
    public String expression(String told) {
        return told.replaceAll("(?s)\\\\(.)", "$1");
    }

    @Override
    public List<Sequence> sequences(CatalogConnection connection, String schema, CatalogNames names) {
        return List.of();
    }
}

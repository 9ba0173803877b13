package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hash of the tables of a MariaDB or MySQL database: of the names of all, and of the definitions of those that a
 * statement names, since a statement that defines can change no others. A statement of any other sort could change all, and
 * one of the usual form of a change to one table only that.
 */
final class MySqlSchemaHash implements SchemaHash {

    private static final String PART = "(?:`(?:[^`]|``)++`|[\\w$]++)";
    private static final String NAME = "(" + PART + "(?:\\." + PART + ")?)";
    private static final String END = "(?!\\s*[,.])(?=[\\s(]|$)";
    private static final Pattern CHANGE_OF_TABLE =
            Pattern.compile("(?i)\\s*(?:create|alter|drop)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?" + NAME + END);
    private static final Pattern CHANGE_OF_INDEX =
            Pattern.compile("(?i)\\s*(?:create(?:\\s+unique)?|drop)\\s+index\\s+" + PART + "\\s+on\\s+" + NAME + END);
    private static final Pattern DEFINES =
            Pattern.compile("(?is)\\s*(?:create|alter|drop|rename|truncate|analyze|optimize)\\b.*");
    private static final Pattern PROGRAM =
            Pattern.compile("(?is).*\\b(?:trigger|procedure|function|event|package)\\b.*");
    private static final Pattern REACHED = Pattern.compile("(?i) AUTO_INCREMENT=\\d+");
    private static final String PROGRAMS = "select 'trigger', trigger_schema, trigger_name, event_object_table,"
            + " action_timing, event_manipulation, action_statement from information_schema.triggers where trigger_schema"
            + " = %1$s union all select routine_type, routine_schema, routine_name, data_type, '', '', routine_definition"
            + " from information_schema.routines where routine_schema = %1$s union all select 'event', event_schema,"
            + " event_name, interval_value, interval_field, status, event_definition from information_schema.events"
            + " where event_schema = %1$s order by 1, 2, 3";

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        for (Pattern usual : List.of(CHANGE_OF_TABLE, CHANGE_OF_INDEX)) {
            Matcher matcher = usual.matcher(sql);
            if (matcher.lookingAt()) {
                return Checksum.ofText(definition(matcher.group(1), connection));
            }
        }
        return ofAllThatItNames(sql, connection);
    }

    private static String ofAllThatItNames(String sql, Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        boolean definesTables = DEFINES.matcher(sql).matches();
        boolean programs = !definesTables || PROGRAM.matcher(sql).matches();
        for (String schema : schemas(sql, connection)) {
            addTables(schema, definesTables ? sql : null, connection, text);
            if (programs) {
                text.append(CatalogText.of(connection, PROGRAMS.replace("%1$s", literal(schema))));
            }
        }
        return Checksum.ofText(text.toString());
    }

    /** Returns the connection's own database, and those that the statement may name. */
    private static List<String> schemas(String sql, Connection connection) throws SQLException {
        String own = CatalogText.of(connection, "select database()").strip();
        return CatalogText.of(connection, "show databases")
                .lines()
                .filter(schema -> schema.equals(own) || isNamed(schema, sql))
                .sorted()
                .toList();
    }

    private static void addTables(String schema, @Nullable String sql, Connection connection, StringBuilder text)
            throws SQLException {
        for (String line : CatalogText.of(connection, "show full tables from " + quoted(schema))
                .lines()
                .toList()) {
            text.append(schema).append('.').append(line).append('\n');
            String table = line.substring(0, line.lastIndexOf('\t'));
            if (sql == null || isNamed(table, sql)) {
                text.append(definition(quoted(schema) + "." + quoted(table), connection))
                        .append('\n');
            }
        }
    }

    /**
     * Returns the definition of a table or view, as SQL names it. One that is not there has none, nor has a view whose tables
     * are gone; then the server's answer stands for it.
     */
    private static String definition(String table, Connection connection) {
        try {
            String definition = CatalogText.of(connection, "show create table " + table);
            return REACHED.matcher(definition).replaceAll("");
        } catch (SQLException e) {
            return "error " + e.getErrorCode();
        }
    }

    private static boolean isNamed(String name, String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        return text.contains(lower) || text.contains(lower.replace("`", "``"));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

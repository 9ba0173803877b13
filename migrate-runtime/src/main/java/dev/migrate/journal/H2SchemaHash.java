package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hash of the script that would make an H2 database again, without its rows and how far its sequences are.
 *
 * <p>A statement that defines a table or an index of one changes no table that it does not name, so only those are looked at.
 */
final class H2SchemaHash implements SchemaHash {

    private static final String SCRIPT = "script nodata nopasswords nosettings";
    private static final Pattern REACHED = Pattern.compile(" RESTART WITH -?\\d+");
    private static final Pattern DEFINES_TABLES =
            Pattern.compile("(?is)\\s*(?:(?:create|alter|drop)\\s+table|create\\s+(?:unique\\s+)?index)\\b.*");
    private static final String NAMED_TABLES = "select '\"' || replace(table_schema, '\"', '\"\"') || '\".\"'"
            + " || replace(table_name, '\"', '\"\"') || '\"' from information_schema.tables"
            + " where table_type = 'BASE TABLE' and table_schema <> 'INFORMATION_SCHEMA'"
            + " and (locate(lower(table_name), %s) > 0 or locate(lower(replace(table_name, '\"', '\"\"')), %s) > 0)"
            + " order by 1";

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        boolean namesAreReadable = !sql.toUpperCase(Locale.ROOT).contains("U&");
        return namesAreReadable && DEFINES_TABLES.matcher(sql).matches()
                ? ofNamedTables(sql, connection)
                : Checksum.ofText(script(SCRIPT, connection));
    }

    private static String ofNamedTables(String sql, Connection connection) throws SQLException {
        String text = "lower('" + sql.replace("'", "''") + "')";
        String tables = CatalogText.of(connection, NAMED_TABLES.replace("%s", text))
                .strip()
                .replace("\n", ", ");
        return Checksum.ofText(tables.isEmpty() ? "" : script(SCRIPT + " table " + tables, connection));
    }

    /** Comments tell how many rows there are. */
    private static String script(String query, Connection connection) throws SQLException {
        String script = CatalogText.of(connection, query)
                .lines()
                .filter(line -> !line.startsWith("-- "))
                .collect(Collectors.joining("\n"));
        return REACHED.matcher(script).replaceAll("");
    }
}

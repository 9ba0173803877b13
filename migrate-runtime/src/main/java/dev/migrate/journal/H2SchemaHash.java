package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash of the script that would make an H2 database again, without its rows and how far its sequences are.
 *
 * <p>A statement of the usual form changes one table: whether a table or an index was created is told by the names that there
 * are, and only of what is changed otherwise the script is looked at.
 */
final class H2SchemaHash implements SchemaHash {

    private static final String PART = "(?:\"(?:[^\"]|\"\")++\"|[\\w$]++)";
    private static final String NAME = "(?:" + PART + "\\.)?(" + PART + ")";
    private static final String END = "(?!\\s*[,.])(?=[\\s(]|$)";
    private static final String CREATION_IF_MISSING = "(?:if\\s+not\\s+exists\\s+)?";
    private static final Pattern CREATION_OF_TABLE =
            Pattern.compile("(?i)\\s*create\\s+table\\s+" + CREATION_IF_MISSING + NAME + END);
    private static final Pattern CREATION_OF_INDEX = Pattern.compile("(?i)\\s*create\\s+(?:unique\\s+)?index\\s+"
            + CREATION_IF_MISSING + PART + "(?:\\." + PART + ")?\\s+on\\s+" + NAME + END);
    private static final Pattern CHANGE_OF_TABLE =
            Pattern.compile("(?i)\\s*(?:alter|drop)\\s+table\\s+(?:if\\s+exists\\s+)?" + NAME + END);

    private static final String TABLES = "select table_schema, table_name from information_schema.tables";
    private static final String INDEXES = "select index_schema, index_name from information_schema.indexes";
    private static final String QUOTED_TABLES = "select '\"' || replace(table_schema, '\"', '\"\"') || '\".\"'"
            + " || replace(table_name, '\"', '\"\"') || '\"' from information_schema.tables";
    private static final String SCRIPT = "script nodata nopasswords nosettings";
    private static final Pattern REACHED = Pattern.compile(" RESTART WITH -?\\d+");

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        return Checksum.ofText(text(sql, connection));
    }

    private static String text(String sql, Connection connection) throws SQLException {
        Matcher newTable = CREATION_OF_TABLE.matcher(sql);
        if (newTable.lookingAt()) {
            return CatalogText.of(connection, TABLES + named(newTable.group(1)) + " order by 1, 2");
        }
        Matcher newIndex = CREATION_OF_INDEX.matcher(sql);
        if (newIndex.lookingAt()) {
            return CatalogText.of(connection, INDEXES + named(newIndex.group(1)) + " order by 1, 2");
        }
        Matcher change = CHANGE_OF_TABLE.matcher(sql);
        return change.lookingAt() ? scriptOfTable(change.group(1), connection) : script(SCRIPT, connection);
    }

    private static String scriptOfTable(String name, Connection connection) throws SQLException {
        String tables = CatalogText.of(connection, QUOTED_TABLES + named(name) + " order by 1")
                .strip()
                .replace("\n", ", ");
        return tables.isEmpty() ? "" : script(SCRIPT + " table " + tables, connection);
    }

    /** Returns the condition on a table, in all schemas; the database may fold what is not quoted either way. */
    private static String named(String name) {
        String text =
                name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
        return Stream.of(text, text.toUpperCase(Locale.ENGLISH), text.toLowerCase(Locale.ENGLISH))
                .distinct()
                .map(spelling -> "'" + spelling.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", " where table_name in (", ")"));
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

package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code CREATE INDEX CONCURRENTLY} leaves on PostgreSQL that did not come to its end: an index that is kept up to
 * date but never used, and that {@code IF NOT EXISTS} takes for the real one.
 */
final class InvalidIndex {

    private static final Pattern CREATION =
            Pattern.compile("(?is)\\s*create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?"
                    + "(\"(?:[^\"]|\"\")+\"|\\w+)\\s+on\\s+.*");

    private InvalidIndex() {}

    /** Drops the one that has the name of the index that the statement creates, if there is one. */
    static void clear(SqlStatement statement, LockedConnection locked) throws SQLException {
        Matcher creation = CREATION.matcher(statement.sql());
        if (!locked.dialect().transactionalDdl() || !creation.matches()) {
            return;
        }
        try (Statement jdbc = locked.connection().createStatement()) {
            for (String index : invalid(creation.group(1), locked, jdbc)) {
                jdbc.execute("drop index concurrently " + index);
            }
        }
    }

    private static List<String> invalid(String name, LockedConnection locked, Statement jdbc) throws SQLException {
        String query = "select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indexrelid"
                + " where not i.indisvalid and pg_table_is_visible(i.indrelid)"
                + " and c.relname = " + locked.dialect().literal(catalogName(name));
        List<String> indexes = new ArrayList<>();
        try (ResultSet rows = jdbc.executeQuery(query)) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        return indexes;
    }

    private static String catalogName(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}

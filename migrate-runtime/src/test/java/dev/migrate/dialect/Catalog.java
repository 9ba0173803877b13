package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a database has, in lines that can be compared; the order of columns means nothing. */
final class Catalog {

    private final DatabaseMetaData metaData;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    private final Set<String> lines = new TreeSet<>();

    private Catalog(Connection connection, @Nullable String schema) throws SQLException {
        this.metaData = connection.getMetaData();
        this.catalog = connection.getCatalog();
        this.schema = schema;
    }

    static List<String> of(Dialect dialect, Connection connection) throws SQLException {
        String schema = switch (dialect.name()) {
            case "h2" -> "PUBLIC";
            case "postgresql" -> "public";
            default -> null;
        };
        Catalog catalog = new Catalog(connection, schema);
        catalog.addTables();
        for (String query : queries(dialect)) {
            catalog.lines.addAll(rows(connection, query));
        }
        return List.copyOf(catalog.lines);
    }

    private void addTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = metaData.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
                lines.add("table " + rows.getString("TABLE_NAME") + remarks(rows));
            }
        }
        for (String table : tables) {
            addColumns(table);
            addIndexes(table);
            addKeys(table);
        }
    }

    /** Returns the queries for what JDBC does not tell. */
    private static List<String> queries(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" ->
                List.of(
                        "select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint"
                                + " where connamespace = 'public'::regnamespace and contype <> 'n'",
                        "select sequence_name, start_value, increment, minimum_value, maximum_value, cycle_option"
                                + " from information_schema.sequences",
                        "select 'enum', typname, enumlabel, row_number() over (partition by typname order by enumsortorder)"
                                + " from pg_enum join pg_type on pg_type.oid = enumtypid");
            case "h2" ->
                List.of(
                        "select constraint_name, check_clause from information_schema.check_constraints",
                        "select constraint_name, constraint_type, table_name from information_schema.table_constraints",
                        "select sequence_name, increment, minimum_value, maximum_value, cycle_option, cache"
                                + " from information_schema.sequences where sequence_name not like 'SYSTEM%'");
            case "sqlite" ->
                List.of("select type, tbl_name, case type when 'index' then sql end from sqlite_master"
                        + " where name not like 'sqlite_autoindex%'");
            default ->
                List.of(
                        "select constraint_name, check_clause from information_schema.check_constraints"
                                + " where constraint_schema = database()",
                        "select table_name, constraint_name, constraint_type from information_schema.table_constraints"
                                + " where constraint_schema = database()",
                        "select table_name, column_name, column_type, generation_expression, extra"
                                + " from information_schema.columns where table_schema = database()",
                        "select table_name, table_comment, engine from information_schema.tables"
                                + " where table_schema = database()");
        };
    }

    private void addColumns(String table) throws SQLException {
        try (ResultSet rows = metaData.getColumns(catalog, schema, pattern(table), "%")) {
            while (rows.next()) {
                if (rows.getString("TABLE_NAME").equals(table)) {
                    lines.add(String.join(
                            " ",
                            "column",
                            table,
                            rows.getString("COLUMN_NAME"),
                            rows.getString("TYPE_NAME"),
                            rows.getString("COLUMN_SIZE"),
                            rows.getString("IS_NULLABLE"),
                            "default",
                            String.valueOf(rows.getString("COLUMN_DEF")).toLowerCase(Locale.ROOT),
                            rows.getString("IS_AUTOINCREMENT") + remarks(rows)));
                }
            }
        }
    }

    private String pattern(String table) throws SQLException {
        return table.replace("_", metaData.getSearchStringEscape() + "_");
    }

    private static String remarks(ResultSet rows) throws SQLException {
        String remarks = rows.getString("REMARKS");
        return remarks == null ? "" : " '" + remarks + "'";
    }

    /** H2 makes an index for a foreign key when it needs one, and keeps it when it does not any more. */
    private void addIndexes(String table) throws SQLException {
        try (ResultSet rows = metaData.getIndexInfo(catalog, schema, table, false, true)) {
            while (rows.next()) {
                String name = String.valueOf(rows.getString("INDEX_NAME"));
                boolean generated =
                        name.startsWith("sqlite_autoindex") || name.matches(".*(_INDEX_[0-9A-F]+|PRIMARY_KEY_.*)");
                if (generated && rows.getBoolean("NON_UNIQUE")) {
                    continue;
                }
                lines.add(String.join(
                        " ",
                        "index",
                        table,
                        generated ? "(generated)" : name,
                        rows.getString("ORDINAL_POSITION"),
                        rows.getString("COLUMN_NAME"),
                        rows.getString("NON_UNIQUE"),
                        rows.getString("ASC_OR_DESC")));
            }
        }
    }

    private void addKeys(String table) throws SQLException {
        try (ResultSet rows = metaData.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                lines.add("primary key " + table + " " + rows.getString("PK_NAME") + " " + rows.getString("KEY_SEQ")
                        + " " + rows.getString("COLUMN_NAME"));
            }
        }
        try (ResultSet rows = metaData.getImportedKeys(catalog, schema, table)) {
            while (rows.next()) {
                lines.add("foreign key " + table + " " + rows.getString("FK_NAME") + " "
                        + rows.getString("FKCOLUMN_NAME")
                        + " references " + rows.getString("PKTABLE_NAME") + " " + rows.getString("PKCOLUMN_NAME")
                        + " on delete " + rows.getString("DELETE_RULE"));
            }
        }
    }

    static List<String> columnNames(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            return names;
        }
    }

    /** Returns the rows of a query, with {@code |} between columns; none for an empty query. */
    static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        if (query.isEmpty()) {
            return found;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", values));
            }
        }
        return found;
    }
}

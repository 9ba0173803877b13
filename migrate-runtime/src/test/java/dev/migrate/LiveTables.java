package dev.migrate;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What is in a database, in lower case and sorted. */
final class LiveTables {

    private final Connections connections;

    LiveTables(Connections connections) {
        this.connections = connections;
    }

    List<String> tables() {
        try (Connection connection = connections.open()) {
            DatabaseMetaData metaData = connection.getMetaData();
            try (ResultSet tables = metaData.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
                List<String> names = new ArrayList<>();
                while (tables.next()) {
                    String type = tables.getString("TABLE_TYPE");
                    if (type.equals("TABLE") || type.equals("BASE TABLE")) {
                        names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                    }
                }
                return names.stream().sorted().toList();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the tables without the one that scripts do not write. */
    List<String> tablesButTheJournal() {
        return tables().stream()
                .filter(table -> !table.equals("migrate_journal"))
                .toList();
    }

    List<String> columns(String table) {
        try (Connection connection = connections.open();
                Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery("select * from " + table)) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names.stream().sorted().toList();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the sequences with the number that each hands out next, sorted; those that are tables are left out. */
    List<String> sequences() {
        try (Connection connection = connections.open()) {
            return switch (connection.getMetaData().getDatabaseProductName()) {
                case "H2" ->
                    values("select sequence_name || ': ' || base_value from information_schema.sequences"
                            + " where sequence_name not like 'SYSTEM%' order by 1");
                case "PostgreSQL" ->
                    values("select sequencename || ': ' || coalesce(last_value::text, 'not called') from pg_sequences"
                            + " where schemaname = current_schema order by 1");
                case "MariaDB" ->
                    values("select table_name from information_schema.tables where table_type = 'SEQUENCE'"
                                    + " and table_schema = database() order by 1")
                            .stream()
                            .map(name -> name + values("select next_not_cached_value from `" + name + "`"))
                            .toList();
                default -> List.of();
            };
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the first column of a query, in the query's order. */
    List<String> values(String query) {
        try (Connection connection = connections.open();
                Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(Objects.requireNonNull(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void execute(String... statements) {
        try (Connection connection = connections.open();
                Statement jdbc = connection.createStatement()) {
            for (String statement : statements) {
                jdbc.execute(statement);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

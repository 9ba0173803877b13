package dev.migrate.it;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to reach one database. */
record DatabaseConnection(String url, String user, String password) {

    private static final Set<String> OUR_OWN = Set.of("migrate_version", "migrate_journal");

    /** Returns the options that point a goal here; a password that is empty is left out. */
    Stream<String> options() {
        Stream<String> options = Stream.of("-Dmigrate.url=" + url, "-Dmigrate.user=" + user);
        return password.isEmpty() ? options : Stream.concat(options, Stream.of("-Dmigrate.password=" + password));
    }

    /** Returns the names of all tables, in lower case and sorted, but for our own two. */
    Set<String> tables() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = open();
                ResultSet found = ofCurrentSchema(connection, "TABLE", "BASE TABLE")) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeAll(OUR_OWN);
        return tables;
    }

    /** Executes statements that return nothing, in order. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the first column of a query's rows, in order. */
    List<@Nullable String> query(String sql) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Returns a query's rows, in order, each as its values between bars. */
    List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                found.add(row.toString());
            }
        }
        return found;
    }

    /** Returns the ids in the version table, sorted; none before there is one. */
    List<@Nullable String> versions() throws SQLException {
        boolean exists;
        try (Connection connection = open();
                ResultSet found = ofCurrentSchema(connection, "TABLE", "BASE TABLE")) {
            exists = false;
            while (found.next()) {
                exists |= found.getString("TABLE_NAME").equalsIgnoreCase("migrate_version");
            }
        }
        return exists ? query("select * from migrate_version order by 1") : List.of();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static ResultSet ofCurrentSchema(Connection connection, String... types) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        return metadata.getTables(connection.getCatalog(), connection.getSchema(), "%", types);
    }
}

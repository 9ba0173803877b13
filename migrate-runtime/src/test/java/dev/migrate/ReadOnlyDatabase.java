package dev.migrate;

import dev.migrate.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that can only be read for a while.
 *
 * @param url where it is
 * @param end what makes it a usual one again
 */
record ReadOnlyDatabase(String url, TestDatabase.Removal end) implements AutoCloseable {

    static ReadOnlyDatabase of(String dialect, TestDatabase server) throws Exception {
        return switch (dialect) {
            case "postgresql" -> ofPostgreSql(server);
            case "mariadb", "mysql" -> ofServerSetting(server);
            case "sqlite" -> new ReadOnlyDatabase(server.url() + "?open_mode=1", () -> {});
            default -> ofFile(server);
        };
    }

    private static ReadOnlyDatabase ofPostgreSql(TestDatabase server) {
        return new ReadOnlyDatabase(
                server.url() + (server.url().contains("?") ? "&" : "?")
                        + "options=-c%20default_transaction_read_only=on",
                () -> {});
    }

    private static ReadOnlyDatabase ofServerSetting(TestDatabase server) throws SQLException {
        execute(server, "set global read_only = 1");
        return new ReadOnlyDatabase(server.url(), () -> execute(server, "set global read_only = 0"));
    }

    /** A database in memory cannot be opened to be read, so its script makes one in a file. */
    private static ReadOnlyDatabase ofFile(TestDatabase server) throws Exception {
        Path folder = Files.createTempDirectory("migrate");
        Path script = folder.resolve("script.sql");
        execute(server, "script nosettings to '" + script + "'");
        String url = "jdbc:h2:file:" + folder.resolve("copy");
        try (Connection copy = DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = copy.createStatement()) {
            statement.execute("runscript from '" + script + "'");
        }
        return new ReadOnlyDatabase(url + ";ACCESS_MODE_DATA=r", () -> {
            Files.delete(script);
            Files.delete(folder.resolve("copy.mv.db"));
            Files.delete(folder);
        });
    }

    private static void execute(TestDatabase server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        end.remove();
    }
}

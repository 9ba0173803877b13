package dev.migrate.database;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;

/**
 * Runs a script as a user would: with MariaDB's own client where it is beside the server, with H2's own tool, else as one
 * text through a driver that passes several statements on, as the client does.
 */
public final class ScriptClient {

    private ScriptClient() {}

    /**
     * Runs the script until its end or its first error.
     *
     * @throws ScriptFailure if the database refuses a statement
     */
    public static void run(TestDatabase database, String script) {
        try {
            String url = database.url();
            if (url.startsWith("jdbc:h2:")) {
                runWithH2(database, script);
            } else if (url.startsWith("jdbc:sqlite:")) {
                runAsUpdate(database, script);
            } else if (url.startsWith("jdbc:postgresql:")) {
                runAsOneText(database, withParameter(url, "preferQueryMode=simple"), script);
            } else {
                runOnMySqlOrMariaDb(database, script);
            }
        } catch (SQLException e) {
            throw new ScriptFailure(String.valueOf(e.getMessage()), e);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An error that a script ended with. */
    public static final class ScriptFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ScriptFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static void runWithH2(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect()) {
            RunScript.execute(connection, new StringReader(script));
        }
    }

    /** SQLite's driver gives the text of an update to {@code sqlite3_exec}, as the shell does. */
    private static void runAsUpdate(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement jdbc = connection.createStatement()) {
            jdbc.executeUpdate(script);
        }
    }

    private static void runOnMySqlOrMariaDb(TestDatabase database, String script)
            throws SQLException, IOException, InterruptedException {
        Path client = clientBesideServer(database);
        if (Files.isExecutable(client)) {
            runWithClient(client, database, script);
        } else {
            runAsOneText(database, withParameter(database.url(), "allowMultiQueries=true"), script);
        }
    }

    private static Path clientBesideServer(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement jdbc = connection.createStatement();
                ResultSet row = jdbc.executeQuery("select @@basedir")) {
            row.next();
            return Path.of(row.getString(1), "bin", database.url().startsWith("jdbc:mariadb:") ? "mariadb" : "mysql");
        }
    }

    private static void runWithClient(Path client, TestDatabase database, String script)
            throws IOException, InterruptedException {
        String address = database.url().replaceFirst("jdbc:[a-z]+://", "").replaceFirst("\\?.*", "");
        String[] parts = address.split("[:/]", -1);
        File input = Files.writeString(Files.createTempFile("script", ".sql"), script)
                .toFile();
        Process process = new ProcessBuilder(
                        client.toString(),
                        "--no-defaults",
                        "--protocol=tcp",
                        "--skip-ssl",
                        "--host=" + parts[0],
                        "--port=" + parts[1],
                        "--user=" + database.user(),
                        "--password=" + database.password(),
                        parts[2])
                .redirectInput(input)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        Files.delete(input.toPath());
        if (exitCode != 0) {
            throw new ScriptFailure(output, new IOException("exit code " + exitCode));
        }
    }

    private static void runAsOneText(TestDatabase database, String url, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(script);
            while (jdbc.getMoreResults() || jdbc.getUpdateCount() >= 0) {
                // An error in a later statement comes with its result.
            }
        }
    }

    private static String withParameter(String url, String parameter) {
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }
}

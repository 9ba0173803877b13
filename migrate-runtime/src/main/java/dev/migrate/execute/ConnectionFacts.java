package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * What a connection to a database is.
 *
 * @param server the product and version of the database: {@code PostgreSQL 18.6}
 * @param driver the name and version of the JDBC driver
 * @param encryption the cipher of a connection over a network, with the version of TLS where the server tells it; empty if it
 *     is not encrypted, or the database says nothing of it, as H2 and SQLite do
 */
public record ConnectionFacts(String server, String driver, String encryption) {

    static ConnectionFacts of(Connection connection, Dialect dialect) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        return new ConnectionFacts(
                metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion(),
                metaData.getDriverName() + " " + metaData.getDriverVersion(),
                encryption(connection, dialect));
    }

    private static String encryption(Connection connection, Dialect dialect) throws SQLException {
        return switch (dialect.name()) {
            case "postgresql" ->
                value(
                        connection,
                        "select version || ' ' || cipher from pg_stat_ssl where pid = pg_backend_pid() and ssl",
                        1);
            case "mariadb", "mysql" -> value(connection, "show session status like 'Ssl_cipher'", 2);
            default -> "";
        };
    }

    private static String value(Connection connection, String query, int column) throws SQLException {
        try (Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            return rows.next() ? Objects.requireNonNullElse(rows.getString(column), "") : "";
        }
    }

    /** Returns the facts in words: {@code PostgreSQL 18.6, PostgreSQL JDBC Driver 42.7.14, not encrypted}. */
    @Override
    public String toString() {
        return server + ", " + driver + ", "
                + (encryption.isEmpty() ? "not encrypted" : "encrypted with " + encryption);
    }
}

package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The dialects of the supported databases. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of();

    private Dialects() {}

    /**
     * Returns the dialect of a connection's database.
     *
     * @throws SQLException if no dialect is for that database
     */
    public static Dialect forConnection(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return ALL.stream()
                .filter(dialect -> dialect.name().equals(product.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SQLException("There is no dialect for " + product + "."));
    }
}

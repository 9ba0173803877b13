package dev.migrate.execute;

import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that revisions are applied to, not connected yet. Immutable and thread-safe. */
public final class Database {

    private final ConnectionSource connections;

    private Database(ConnectionSource connections) {
        this.connections = connections;
    }

    /** Returns the database of a data source, whose connections are given back as they were. */
    public static Database of(DataSource dataSource) {
        return new Database(new DataSourceConnections(dataSource));
    }

    /**
     * Returns the database at a JDBC URL.
     *
     * @param classLoader where the driver is looked for
     * @throws ConfigurationException if no supported database has the URL's scheme
     */
    public static Database of(String url, @Nullable String user, @Nullable String password, ClassLoader classLoader) {
        return new Database(new UrlConnections(DatabaseUrl.parse(url), user, password, classLoader));
    }

    /**
     * Returns what writes scripts for this database; only a data source is connected to for it.
     *
     * @param versionTable the name of the table that holds the version rows
     * @throws ConnectionException as {@link #open}
     * @throws ConfigurationException as {@link #open}
     */
    public ScriptWriter scriptWriter(QualifiedName versionTable) {
        if (connections instanceof UrlConnections url) {
            return ScriptWriter.of(url.dialect(), versionTable);
        }
        try (Session session = open(versionTable)) {
            return session.scriptWriter();
        }
    }

    /**
     * Connects; nothing is sent to the database yet.
     *
     * @param versionTable the name of the table that holds the version rows
     * @throws ConnectionException if the database cannot be reached or refuses the user
     * @throws ConfigurationException if the driver is missing or the database is not a supported one
     */
    public Session open(QualifiedName versionTable) {
        try {
            Connection connection = connections.open();
            return Session.of(connection, connections, versionTable);
        } catch (SQLException e) {
            throw ConnectionProblems.of(e, connections);
        }
    }
}

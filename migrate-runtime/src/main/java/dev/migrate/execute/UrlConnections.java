package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Connections that are opened with a URL, and a driver of the class loader. */
final class UrlConnections implements ConnectionSource {

    private final DatabaseUrl url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final ClassLoader classLoader;

    UrlConnections(DatabaseUrl url, @Nullable String user, @Nullable String password, ClassLoader classLoader) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.classLoader = classLoader;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = url.driver().load(classLoader).connect(url.url(), credentials());
        if (connection == null) {
            throw new SQLException("The driver does not read this URL.", "08001");
        }
        return connection;
    }

    /** Returns the name of the dialect that the URL's scheme stands for. */
    String dialect() {
        return url.driver().scheme();
    }

    @Override
    public String description() {
        return user == null || user.isEmpty() ? url.description() : url.description() + " as user " + user;
    }

    @Override
    public String advice() {
        return url.driver().isServer()
                ? "Check that the server is running and that migrate.url names its host, port and database."
                : "Check that migrate.url names a file that can be opened, and parameters that the driver knows.";
    }

    @Override
    public Redactor redactor() {
        return Redactor.of(url.url(), password);
    }

    private Properties credentials() {
        Properties credentials = new Properties();
        if (user != null) {
            credentials.setProperty("user", user);
        }
        if (password != null) {
            credentials.setProperty("password", password);
        }
        return credentials;
    }
}

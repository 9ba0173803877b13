package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of an application's own data source. */
record DataSourceConnections(DataSource dataSource) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public String description() {
        return "the database of the data source";
    }

    @Override
    public String advice() {
        return "Check that the server is running, and the settings of the data source.";
    }

    @Override
    public Redactor redactor() {
        return Redactor.ofUnknownSecrets();
    }
}

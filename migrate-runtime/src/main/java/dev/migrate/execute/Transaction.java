package dev.migrate.execute;

import java.sql.SQLException;

/** A unit of work that takes effect as a whole or not at all; closing it takes back what was not committed. */
interface Transaction extends AutoCloseable {

    void commit() throws SQLException;

    @Override
    void close() throws SQLException;
}

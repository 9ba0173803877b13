package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;

/** How a test reaches its database. */
@FunctionalInterface
interface Connections {

    Connection open() throws SQLException;
}

package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to one database come from. Immutable and thread-safe. */
interface ConnectionSource {

    /** Opens a connection, or takes one from a pool. */
    Connection open() throws SQLException;

    /** Returns which database that is, in words and without secrets. */
    String description();

    /** Returns what to check if no connection can be had, as a sentence. */
    String advice();

    /** Returns what takes this source's secrets out of the driver's messages. */
    Redactor redactor();
}

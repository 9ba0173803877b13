/**
 * What was done to a database, kept in a table beside the version table: one row for each revision that was run, taken back
 * or stamped.
 *
 * <p>Where statements take effect one by one, each of them has a row too. Before a change of the schema, its row says that it
 * is in doubt, and has a hash of the schema; that it is done is told by the row of the next statement, and written at the end.
 * Whoever comes after a crash compares the hashes, and so knows whether the statement took effect.
 */
@NullMarked
package dev.migrate.journal;

import org.jspecify.annotations.NullMarked;

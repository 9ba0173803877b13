/**
 * Running a plan on a database: the lock, transactions, the journal with recovery from a crash, the version table, and
 * the offline script that replaces a connection.
 *
 * <p>This room is handed what it runs; it does not load revisions itself.
 */
@NullMarked
package dev.migrate.execute;

import org.jspecify.annotations.NullMarked;

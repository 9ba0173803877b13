/**
 * The lock under which one migrator at a time changes a database, for each database in its own way.
 *
 * <p>A lock is only ever tried, never waited for within the database: a waiting session would stand in the way of
 * statements such as {@code CREATE INDEX CONCURRENTLY}, which wait for all others. The session that holds it runs the
 * revisions too, so that the database keeps it for as long as a statement of a dead client still runs.
 */
@NullMarked
package dev.migrate.lock;

import org.jspecify.annotations.NullMarked;

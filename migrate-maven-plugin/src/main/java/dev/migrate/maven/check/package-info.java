/**
 * Compares the three places where a project says its schema, without a database: the entities, the snapshot, and the
 * revisions.
 */
@NullMarked
package dev.migrate.maven.check;

import org.jspecify.annotations.NullMarked;

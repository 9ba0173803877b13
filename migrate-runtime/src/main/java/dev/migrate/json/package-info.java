/**
 * Strict reading and canonical writing of the JSON files that are kept: snapshots and the index of revisions.
 *
 * <p>Reading knows the place of every value, so that each complaint names file, line and column. This room uses no other.
 */
@NullMarked
package dev.migrate.json;

import org.jspecify.annotations.NullMarked;

/**
 * The model of a relational schema, independent of any database: tables, columns with logical types, keys, constraints,
 * indexes, sequences and enumerations, and the codec of the snapshot file that holds them.
 *
 * <p>All types are immutable and keep a defined order, so that everything derived from them is deterministic. This room
 * uses no other.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;

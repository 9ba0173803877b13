/**
 * The closed set of steps a migration can be made of, such as creating a table or adding a column.
 *
 * <p>An operation carries all that its inverse needs. It can be replayed on a {@code Schema}, inverted, and rendered by
 * a dialect.
 */
@NullMarked
package dev.migrate.operation;

import org.jspecify.annotations.NullMarked;

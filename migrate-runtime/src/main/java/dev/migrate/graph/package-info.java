/**
 * The graph of revisions: identifiers such as {@code head}, {@code +2} or {@code branch@head}, and the plans that lead
 * a database from the revisions it is at to those asked for.
 *
 * <p>The graph is pure: it reads no file and opens no connection.
 */
@NullMarked
package dev.migrate.graph;

import org.jspecify.annotations.NullMarked;

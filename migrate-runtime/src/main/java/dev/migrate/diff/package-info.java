/**
 * Comparison of two schemas: which operations, in which order, lead from the one to the other.
 *
 * <p>A rename is found by the provenance of a column or by a hint, never guessed. Comparing a schema with itself gives no
 * operation.
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;

/**
 * The index of compiled revisions: what each {@code @Revision} says, written at compile time and read without loading any
 * revision class.
 *
 * <p>This room uses json alone.
 */
@NullMarked
package dev.migrate.index;

import org.jspecify.annotations.NullMarked;

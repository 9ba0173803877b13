/**
 * What an application or a revision touches: the entry to migrate a database, and the types a revision class is
 * written with.
 *
 * <p>The root may use every room below it; no room below uses the root.
 */
@NullMarked
package dev.migrate;

import org.jspecify.annotations.NullMarked;

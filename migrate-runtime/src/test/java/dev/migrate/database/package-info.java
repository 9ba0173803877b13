/** Real databases for tests. */
@NullMarked
package dev.migrate.database;

import org.jspecify.annotations.NullMarked;

/**
 * One class for each supported database: how it writes types and quotes names, which statements an operation becomes,
 * what the database is capable of, and how it locks.
 */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;

/**
 * Reading the schema of a live database back into the model.
 *
 * <p>What JDBC metadata tells is read once for all databases; the rest is read by one class for each.
 */
@NullMarked
package dev.migrate.introspect;

import org.jspecify.annotations.NullMarked;

/**
 * Derives the schema from mapping records, as Hibernate 6.6 or 7.4 does.
 *
 * <p>The steps: a table for each entity, its key, its own columns, its references, its collections; then names and
 * constraints. Until the last step everything is a draft, because the key of one entity decides columns of others.
 */
@NullMarked
package dev.migrate.processor.schema;

import org.jspecify.annotations.NullMarked;

/**
 * Reads annotations into mapping records.
 *
 * <p>Annotations are read as mirrors by name, so neither the classes of the user nor Jakarta Persistence, Hibernate or Bean
 * Validation need to be loadable; what the compile class path lacks is simply not found.
 */
@NullMarked
package dev.migrate.processor.read;

import org.jspecify.annotations.NullMarked;

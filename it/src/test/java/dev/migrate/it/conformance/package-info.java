/**
 * The conformance suite: what a revision makes of entities is what Hibernate makes of them.
 *
 * <p>{@link dev.migrate.it.conformance.ConformanceIT} goes through the models below {@code src/conformance}, each on each
 * database. A {@link dev.migrate.it.conformance.CompiledModel} has the first revision that the plugin's generator writes;
 * {@link dev.migrate.it.conformance.SchemaFacts} reads two databases, one that the revision made and one that Hibernate
 * did; {@link dev.migrate.it.conformance.SampleGraph} fills each entity, to be saved and read.
 */
@NullMarked
package dev.migrate.it.conformance;

import org.jspecify.annotations.NullMarked;

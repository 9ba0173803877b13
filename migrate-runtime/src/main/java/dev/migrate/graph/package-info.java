/**
 * The graph of revisions: identifiers, queries and plans, after Alembic.
 *
 * <pre>{@code
 * RevisionGraph graph = RevisionGraph.of(List.of(
 *         new RevisionNode("a1b2c3d4e5f6", List.of(), List.of(), List.of()),
 *         new RevisionNode("b2c3d4e5f6a1", List.of("a1b2c3d4e5f6"), List.of(), List.of())));
 * Plan plan = graph.planUpgrade(Set.of("a1b2c3d4e5f6"), "head");
 * plan.steps();     // upgrade b2c3d4e5f6a1
 * plan.rowsAfter(); // b2c3d4e5f6a1
 * }</pre>
 *
 * <p>Nothing here reads a file or a database. An identifier is parsed, then resolved to revisions, then a planner turns these
 * and the version rows into a {@link dev.migrate.graph.Plan}. Whatever is wrong is a
 * {@link dev.migrate.graph.RevisionException}.
 */
@NullMarked
package dev.migrate.graph;

import org.jspecify.annotations.NullMarked;

/**
 * Running a plan on a database: connections, transactions and the version table.
 *
 * <pre>{@code
 * try (Session session = Database.of(dataSource).open(versionTable)) {
 *     Plan plan = graph.planUpgrade(session.versionRows(), "head");
 *     List<PreparedStep> steps = session.prepare(record(plan), options); // SQL of every step, nothing sent yet
 *     session.run(steps);                                       // one transaction a revision where DDL has them
 * }
 * }</pre>
 *
 * <p>This room is handed what it runs; it does not load revisions itself. Whatever goes wrong is a
 * {@link dev.migrate.execute.MigrationException}, in whose text no URL and no password stands.
 */
@NullMarked
package dev.migrate.execute;

import org.jspecify.annotations.NullMarked;

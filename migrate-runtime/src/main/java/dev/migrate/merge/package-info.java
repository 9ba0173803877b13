/**
 * Merging of branches: whether the operations of two lines of revisions commute, and the schema that both make together.
 *
 * <p>Two branches that add a column each to one table go together in any order. Two that alter one column do not:
 *
 * <pre>{@code
 * MergeResult result = BranchMerge.of(ancestor, List.of(addBio), List.of(widenName));
 * }</pre>
 *
 * <p>This room uses schema and operation alone: it never sees a graph, a file or a database.
 */
@NullMarked
package dev.migrate.merge;

import org.jspecify.annotations.NullMarked;

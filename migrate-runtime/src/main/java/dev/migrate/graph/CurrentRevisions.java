package dev.migrate.graph;

import java.util.Set;

/**
 * Where a database is.
 *
 * @param revisions the ids in the version table, known or not, sorted
 * @param implied applied revisions that end a line of {@code revises} and are no rows, because a row depends on them
 * @param unknown the rows that are no revision of this application, sorted
 * @param upToDate whether the rows are exactly the heads that nobody depends on, so that everything is applied
 */
public record CurrentRevisions(Set<String> revisions, Set<String> implied, Set<String> unknown, boolean upToDate) {

    /**
     * Creates it with copies of the sets.
     *
     * @param revisions the ids in the version table
     * @param implied applied ends of lines that are no rows
     * @param unknown the rows that are no revision
     * @param upToDate whether everything is applied
     */
    public CurrentRevisions {
        revisions = SortedIds.copyOf(revisions);
        implied = SortedIds.copyOf(implied);
        unknown = SortedIds.copyOf(unknown);
    }
}

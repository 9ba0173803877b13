package dev.migrate;

import dev.migrate.graph.CurrentRevisions;
import java.util.Set;

/**
 * Where a database is.
 *
 * @param revisions the ids in the version table, known or not, sorted; empty for {@code base}
 * @param implied applied revisions that end a line of {@code revises} and are no rows, because a row depends on them;
 *     sorted
 * @param unknown the ids in the version table that no revision on the class path has, sorted
 * @param upToDate whether everything is applied
 */
public record Status(Set<String> revisions, Set<String> implied, Set<String> unknown, boolean upToDate) {

    static Status of(CurrentRevisions current) {
        return new Status(current.revisions(), current.implied(), current.unknown(), current.upToDate());
    }
}

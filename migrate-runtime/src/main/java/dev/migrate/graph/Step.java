package dev.migrate.graph;

import java.util.Set;
import java.util.TreeSet;

/**
 * One step of a {@link Plan}: the revision to run and what happens to the version rows when it is done.
 *
 * <p>The rows are given as a change, so that a plan stays linear in the size of the graph. A change may touch several
 * rows: a merge removes one row for each side and adds its own.
 *
 * @param direction what to do with the revision
 * @param id the full id of the revision; for a stamp to {@code base}, the row that is taken away
 * @param rowsRemoved ids to take out of the version table, sorted, possibly empty
 * @param rowsAdded ids to put into the version table, sorted, possibly empty
 */
public record Step(Direction direction, String id, Set<String> rowsRemoved, Set<String> rowsAdded) {

    /**
     * Creates a step with copies of the two sets.
     *
     * @param direction what to do with the revision
     * @param id the full id of the revision
     * @param rowsRemoved ids to take out of the version table
     * @param rowsAdded ids to put into the version table
     */
    public Step {
        rowsRemoved = SortedIds.copyOf(rowsRemoved);
        rowsAdded = SortedIds.copyOf(rowsAdded);
    }

    /**
     * Returns the version rows after this step.
     *
     * @param rowsBefore the rows that the step finds
     * @return the ids in the version table after it, sorted
     */
    public Set<String> rowsAfter(Set<String> rowsBefore) {
        TreeSet<String> rows = new TreeSet<>(rowsBefore);
        rows.removeAll(rowsRemoved);
        rows.addAll(rowsAdded);
        return SortedIds.copyOf(rows);
    }
}

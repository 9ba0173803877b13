package dev.migrate.graph;

import java.util.List;
import java.util.Set;

/**
 * What a command will do: the steps in the order of execution, and the version rows before and after all of them.
 *
 * <p>A plan without steps means that there is nothing to do, which is no error. Upgrades run a revision after everything
 * it revises or depends on, downgrades before; revisions that are free of one another run in the order of their
 * {@link RevisionNode#created() creation}, then of their ids, and a downgrade in the reverse of that order.
 *
 * @param rowsBefore the ids in the version table before the first step, sorted
 * @param steps the steps in the order of execution
 * @param rowsAfter the ids in the version table after the last step, sorted
 */
public record Plan(Set<String> rowsBefore, List<Step> steps, Set<String> rowsAfter) {

    /**
     * Creates a plan with copies of its parts.
     *
     * @param rowsBefore the ids in the version table before the first step
     * @param steps the steps in the order of execution
     * @param rowsAfter the ids in the version table after the last step
     */
    public Plan {
        rowsBefore = SortedIds.copyOf(rowsBefore);
        steps = List.copyOf(steps);
        rowsAfter = SortedIds.copyOf(rowsAfter);
    }

    /** {@return whether there is nothing to do} */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}

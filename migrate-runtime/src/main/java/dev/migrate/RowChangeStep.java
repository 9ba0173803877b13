package dev.migrate;

import dev.migrate.operation.Batches;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A change of rows that may be told which rows it is about, and to take them in batches.
 *
 * <p>Without batches it is one statement in the revision's transaction. In batches, each takes rows in the order of the
 * primary key and is a transaction of its own, which has the key of its last row in the journal: a run that was interrupted
 * goes on after it, and no row is changed twice. Nothing is locked for longer than a batch, but on SQLite, where the whole run
 * is one transaction. A row that somebody inserts meanwhile, with a key that the batches have passed, stays as it is.
 *
 * <p>Not thread-safe.
 *
 * @param <S> the step itself
 */
public abstract sealed class RowChangeStep<S extends RowChangeStep<S>>
        permits BackfillStep, UpdateStep, DeleteStep, CopyStep {

    private @Nullable String where;
    private @Nullable Batches batches;

    RowChangeStep() {}

    /** Is about the rows that meet an SQL condition only; those of several calls must all be met. */
    public final S where(String condition) {
        where = where == null ? condition : "(" + where + ") and (" + condition + ")";
        return changed();
    }

    /**
     * Takes the rows in batches of so many rows of the table, whether they meet the condition or not.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public final S batch(int rows) {
        batches = batchesOrDefault().size(rows);
        return changed();
    }

    /**
     * Waits that long between two batches, which have 10 000 rows unless {@link #batch} says otherwise.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final S pause(Duration pause) {
        batches = batchesOrDefault().pause(pause);
        return changed();
    }

    final @Nullable String where() {
        return where;
    }

    final @Nullable Batches batches() {
        return batches;
    }

    private Batches batchesOrDefault() {
        return batches == null ? Batches.DEFAULT : batches;
    }

    /** Records what is known now in the place of what was recorded before, and returns this. */
    abstract S changed();
}

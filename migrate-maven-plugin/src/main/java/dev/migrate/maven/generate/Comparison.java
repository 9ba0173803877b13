package dev.migrate.maven.generate;

import dev.migrate.RevisionDirectives;
import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.diff.SchemaFilter;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the entities want with the last snapshot, as a project does it.
 *
 * @param filter what revisions look after
 * @param customizers the project's own code that changes what was found
 */
public record Comparison(SchemaFilter filter, Customizers customizers) {

    /** Returns the comparison of a project that looks after everything and changes nothing. */
    public static Comparison plain() {
        return new Comparison(SchemaFilter.all(), Customizers.none());
    }

    /**
     * Returns what a revision would do.
     *
     * @param message what its author says, or null
     * @throws GenerationException if a customizer fails, or what it gives does not fit the snapshot
     * @throws dev.migrate.diff.HintException if a hint or the filter names what is not there
     */
    public Change between(Snapshot previous, Snapshot wanted, Hints hints, @Nullable String message) {
        Snapshot after = filter.applied(previous, wanted, hints);
        DiffResult difference = SchemaDiff.between(previous, after, hints);
        boolean nothing =
                difference.operations().isEmpty() && difference.warnings().isEmpty();
        if (nothing || !difference.questions().isEmpty()) {
            return new Change(after, message, difference, List.of());
        }
        requireExact(difference.operations(), previous, after);
        return customizers.customized(
                RevisionDirectives.of(previous, after, message, difference.operations(), difference.warnings()));
    }

    /** A revision that does not lead to the wanted schema would be found much later, by other people. */
    private static void requireExact(List<Operation> operations, Snapshot previous, Snapshot wanted) {
        if (!Replay.all(operations, previous.schema()).equals(wanted.schema())) {
            throw new IllegalStateException("The operations that were found do not lead to the schema of the entities."
                    + " Nothing was written. This is a defect of the comparison; please report it with both files.");
        }
    }
}

package dev.migrate;

import dev.migrate.diff.Warning;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that is generated and not yet written: what a {@link RevisionCustomizer} gets and gives back.
 *
 * <p>The downgrade is made from the inverses of the operations. Immutable.
 */
public final class RevisionDirectives {

    private final Snapshot before;
    private final Snapshot after;
    private final @Nullable String message;
    private final List<Operation> operations;
    private final List<Warning> warnings;

    private RevisionDirectives(
            Snapshot before,
            Snapshot after,
            @Nullable String message,
            List<Operation> operations,
            List<Warning> warnings) {
        this.before = before;
        this.after = after;
        this.message = message;
        this.operations = List.copyOf(operations);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Returns the directives for what leads from one snapshot to another.
     *
     * @param message what the author says, or null for a message made from the operations
     */
    public static RevisionDirectives of(
            Snapshot before,
            Snapshot after,
            @Nullable String message,
            List<Operation> operations,
            List<Warning> warnings) {
        return new RevisionDirectives(before, after, message, operations, warnings);
    }

    /** Returns the snapshot of the last revision. */
    public Snapshot before() {
        return before;
    }

    /** Returns the snapshot that the entities want, whatever the operations have been changed to. */
    public Snapshot after() {
        return after;
    }

    /** Returns what the revision does in the author's words, or null if a message is to be made from the operations. */
    public @Nullable String message() {
        return message;
    }

    /** Returns the operations of the upgrade, in the order of execution. */
    public List<Operation> operations() {
        return operations;
    }

    /** Returns what changes without DDL, or what else the reader of the revision should know. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** Returns these directives with another message, or with one made from the operations for null. */
    public RevisionDirectives withMessage(@Nullable String newMessage) {
        return new RevisionDirectives(before, after, newMessage, operations, warnings);
    }

    /** Returns these directives with other operations, which must replay on the schema of {@link #before}. */
    public RevisionDirectives withOperations(List<? extends Operation> newOperations) {
        return new RevisionDirectives(before, after, message, List.copyOf(newOperations), warnings);
    }

    /** Returns these directives with other warnings. */
    public RevisionDirectives withWarnings(List<Warning> newWarnings) {
        return new RevisionDirectives(before, after, message, operations, newWarnings);
    }

    @Override
    public String toString() {
        return "RevisionDirectives[" + message + ", " + operations + "]";
    }
}

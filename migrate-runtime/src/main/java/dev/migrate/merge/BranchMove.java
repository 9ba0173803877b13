package dev.migrate.merge;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts one branch on top of another that begins at the same schema.
 *
 * <p>Only this one order counts, since no database has a revision of the moved branch.
 */
public final class BranchMove {

    private final Schema ancestor;
    private final List<BranchRevision> staying;
    private final List<BranchRevision> moved;
    private final List<RevisionOperation> stayingOperations;
    private final List<RevisionOperation> movedOperations;

    private BranchMove(Schema ancestor, List<BranchRevision> staying, List<BranchRevision> moved) {
        this.ancestor = ancestor;
        this.staying = List.copyOf(staying);
        this.moved = List.copyOf(moved);
        stayingOperations = BranchMerge.operations(ancestor, staying);
        movedOperations = BranchMerge.operations(ancestor, moved);
    }

    /**
     * Replays the move.
     *
     * @param ancestor the schema after all revisions that both branches have
     * @param staying the further revisions of the branch that stays, in the order of execution; at least one, and they must
     *     replay on {@code ancestor}
     * @param moved those of the branch that comes after it, likewise
     */
    public static MergeResult of(Schema ancestor, List<BranchRevision> staying, List<BranchRevision> moved) {
        return new BranchMove(ancestor, staying, moved).result();
    }

    private MergeResult result() {
        Schema base = replay(ancestor, staying);
        Attempt attempt = Attempt.of(() -> replay(base, moved));
        Schema schema = attempt.schema();
        if (schema == null) {
            return culprits(String.valueOf(attempt.failure()));
        }
        Optional<String> broken = BrokenReferences.added(schema, base, replay(ancestor, moved));
        return broken.isPresent()
                ? culprits("After both, " + broken.get() + ".")
                : hidden().orElseGet(() -> new MergeResult.Merged(
                        schema, BranchMerge.warnings(movedOperations).toList()));
    }

    private static Schema replay(Schema start, List<BranchRevision> revisions) {
        Schema schema = start;
        for (BranchRevision revision : revisions) {
            schema = revision.applyTo(schema);
        }
        return schema;
    }

    /** Finds the first operation of the staying branch that one of the moved branch does not go with. */
    private MergeResult culprits(String reason) {
        List<Schema> movedAlone = line(ancestor, movedOperations);
        Schema schema = ancestor;
        for (RevisionOperation each : stayingOperations) {
            schema = each.applyTo(schema);
            Optional<MergeResult> conflict = conflictAfter(each, schema, movedAlone);
            if (conflict.isPresent()) {
                return conflict.get();
            }
        }
        return new MergeResult.Conflict(
                new RevisionOperation(staying.get(staying.size() - 1), null),
                new RevisionOperation(moved.get(0), null),
                reason);
    }

    private static List<Schema> line(Schema start, List<RevisionOperation> operations) {
        List<Schema> schemas = new ArrayList<>(List.of(start));
        operations.forEach(operation -> schemas.add(operation.applyTo(schemas.get(schemas.size() - 1))));
        return schemas;
    }

    private Optional<MergeResult> conflictAfter(RevisionOperation last, Schema start, List<Schema> movedAlone) {
        Schema schema = start;
        for (int i = 0; i < movedOperations.size(); i++) {
            RevisionOperation operation = movedOperations.get(i);
            Schema before = schema;
            Attempt attempt = Attempt.of(() -> operation.applyTo(before));
            schema = attempt.schema();
            if (schema == null) {
                return conflict(last, operation, "After the first, the second fails. " + attempt.failure());
            }
            Optional<String> broken = BrokenReferences.added(schema, start, movedAlone.get(i + 1));
            if (broken.isPresent()) {
                return conflict(last, operation, "After both, " + broken.get() + ".");
            }
        }
        return Optional.empty();
    }

    private static Optional<MergeResult> conflict(RevisionOperation one, RevisionOperation other, String reason) {
        return Optional.of(BranchMerge.conflict(one, other, reason));
    }

    private Optional<MergeResult> hidden() {
        return stayingOperations.stream()
                .flatMap(one -> movedOperations.stream().flatMap(other -> hidden(one, other)))
                .findFirst();
    }

    private static Stream<MergeResult> hidden(RevisionOperation one, RevisionOperation other) {
        Operation first = one.operation();
        Operation second = other.operation();
        return first == null || second == null
                ? Stream.empty()
                : HiddenConflicts.inOrder(first, second).stream()
                        .map(reason -> new MergeResult.Conflict(one, other, reason));
    }
}

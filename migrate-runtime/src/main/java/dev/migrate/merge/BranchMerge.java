package dev.migrate.merge;

import dev.migrate.merge.CommutingGrid.Clash;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Merges two branches: lines of revisions that begin at one schema.
 *
 * <p>They merge if every order in which databases may get the revisions ends in one schema. Otherwise the two operations
 * are found that stand in the way.
 */
public final class BranchMerge {

    private final Schema ancestor;
    private final List<BranchRevision> left;
    private final List<BranchRevision> right;

    private BranchMerge(Schema ancestor, List<BranchRevision> left, List<BranchRevision> right) {
        this.ancestor = ancestor;
        this.left = left;
        this.right = right;
    }

    /**
     * Merges.
     *
     * @param ancestor the schema after all revisions that both branches have
     * @param left the further revisions of the one branch, in the order of execution; they must replay on {@code ancestor}
     * @param right those of the other branch, likewise
     */
    public static MergeResult of(Schema ancestor, List<BranchRevision> left, List<BranchRevision> right) {
        return new BranchMerge(ancestor, left, right).result();
    }

    private MergeResult result() {
        CommutingGrid<BranchRevision> grid = new CommutingGrid<>(BranchRevision::applyTo);
        Optional<Clash<BranchRevision>> clash = grid.walk(ancestor, left, right);
        if (clash.isPresent()) {
            return conflict(clash.get());
        }
        List<RevisionOperation> ofLeft = operations(ancestor, left);
        List<RevisionOperation> ofRight = operations(ancestor, right);
        return hidden(ofLeft, ofRight)
                .orElseGet(() -> new MergeResult.Merged(
                        grid.end(),
                        Stream.of(ofLeft, ofRight)
                                .flatMap(BranchMerge::warnings)
                                .toList()));
    }

    /** Finds the operations to blame; the revisions as a whole where their code chooses operations by the schema. */
    private static MergeResult conflict(Clash<BranchRevision> clash) {
        CommutingGrid<RevisionOperation> operations = new CommutingGrid<>(RevisionOperation::applyTo);
        return operations
                .walk(
                        clash.corner(),
                        clash.left().operations(clash.corner()),
                        clash.right().operations(clash.corner()))
                .map(found -> conflict(found.left(), found.right(), found.reason()))
                .orElseGet(() -> conflict(
                        new RevisionOperation(clash.left(), null),
                        new RevisionOperation(clash.right(), null),
                        clash.reason()));
    }

    static MergeResult conflict(RevisionOperation one, RevisionOperation other, String reason) {
        boolean same = one.operation() != null && one.operation().equals(other.operation());
        return new MergeResult.Conflict(one, other, same ? "Both make the same change." : reason);
    }

    private static Optional<MergeResult> hidden(List<RevisionOperation> left, List<RevisionOperation> right) {
        for (RevisionOperation one : left) {
            for (RevisionOperation other : right) {
                Optional<String> reason = one.operation() == null || other.operation() == null
                        ? Optional.empty()
                        : HiddenConflicts.inAnyOrder(one.operation(), other.operation());
                if (reason.isPresent()) {
                    return Optional.of(new MergeResult.Conflict(one, other, reason.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the operations of a line of revisions. */
    static List<RevisionOperation> operations(Schema start, List<BranchRevision> revisions) {
        List<RevisionOperation> operations = new ArrayList<>();
        Schema schema = start;
        for (BranchRevision revision : revisions) {
            operations.addAll(revision.operations(schema));
            schema = revision.applyTo(schema);
        }
        return operations;
    }

    static Stream<String> warnings(List<RevisionOperation> operations) {
        return operations.stream()
                .flatMap(each -> advice(each).stream()
                        .map(advice -> "What this does is not known and was taken to"
                                + " have nothing to do with the other branch: " + each.description() + ". " + advice));
    }

    /** Returns what to do about an operation that no schema shows, or empty if schemas show it. */
    private static Optional<String> advice(RevisionOperation each) {
        if (each.operation() instanceof OnDatabase || each.operation() instanceof RunJava) {
            return Optional.of("Check it.");
        }
        return each.operation() instanceof ExecuteSql sql && sql.declares().isEmpty()
                ? Optional.of("Check it, or let it say what it changes with execute(sql).declares(…).")
                : Optional.empty();
    }
}

package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operations that lead from one snapshot to another.
 *
 * <p>The work goes in three steps: {@link RenameDetection} tells what is which, one class for each aspect compares, and
 * {@link OperationOrder} puts in order what they find. Replaying the operations on the schema before gives the schema
 * afterwards, and the inverses lead back.
 */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * Compares two snapshots.
     *
     * @param from the snapshot of the last revision, or {@link Snapshot#empty()}
     * @param to the snapshot that the entities want
     * @param hints the answers to earlier questions
     * @throws HintException if a hint names what is not there, or what needs no hint
     */
    public static DiffResult between(Snapshot from, Snapshot to, Hints hints) {
        RenameDetection detection = new RenameDetection(from, to, hints);
        Backfills backfills = new Backfills(hints, to.schema(), detection.matches());
        MissingValues values = new MissingValues(hints, backfills, detection::isSuspected);
        OrdinalWarnings warnings = new OrdinalWarnings();
        List<Operation> operations = operations(from.schema(), to.schema(), detection.matches(), values, warnings);
        List<Question> questions = new ArrayList<>(detection.questions());
        questions.addAll(values.questions());
        if (questions.isEmpty()) {
            backfills.requireAllUsed();
        }
        List<Warning> all = new ArrayList<>(warnings.warnings());
        all.addAll(new MeaningWarnings(from, to, detection.matches()).warnings());
        return new DiffResult(questions.isEmpty() ? operations : List.of(), questions, all);
    }

    private static List<Operation> operations(
            Schema from, Schema to, Matches matches, MissingValues values, OrdinalWarnings warnings) {
        OperationOrder order = new OperationOrder();
        new NamespaceDiff(order).compare(from, to);
        new EnumTypeDiff(order).compare(from, to);
        new SequenceDiff(order, from, to, matches).compare();
        new TableDiff(from, to, matches, order, values, warnings).compare();
        return order.operations();
    }
}

package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the operations that lead from one snapshot to another.
 *
 * <p>The work goes in four steps: {@link RenameDetection} tells what is which, {@link EnumerationRenames} gives enum types and
 * constants the names that stay, one class for each aspect compares, and {@link OperationOrder} puts in order what they find. Replaying the operations on the schema before gives the schema
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
        DeclaredConstants declaredConstants = new DeclaredConstants(from.schema(), hints);
        RenameDetection detection = new RenameDetection(from, to, hints, declaredConstants);
        ConstantRenames constants = new ConstantRenames(declaredConstants, hints);
        List<Operation> renames = new EnumerationRenames(from.schema(), to.schema(), detection.matches(), constants)
                .find(detection.declaredEnumTypes());
        RowValues values = new RowValues(hints, to.schema(), detection);
        OrdinalWarnings ordinals = new OrdinalWarnings();
        List<Operation> operations = new ArrayList<>(renames);
        operations.addAll(
                operations(Replay.all(renames, from.schema()), to.schema(), detection.matches(), values, ordinals));

        List<Question> questions = new ArrayList<>(detection.questions());
        questions.addAll(constants.questions());
        questions.addAll(values.questions());
        if (questions.isEmpty()) {
            values.requireAllUsed();
            constants.requireAllUsed();
        }
        List<Warning> warnings = new ArrayList<>(ordinals.warnings());
        warnings.addAll(new MeaningWarnings(from, to, detection.matches()).warnings());
        return new DiffResult(questions.isEmpty() ? operations : List.of(), questions, warnings);
    }

    private static List<Operation> operations(
            Schema from, Schema to, Matches matches, RowValues values, OrdinalWarnings warnings) {
        OperationOrder order = new OperationOrder();
        new NamespaceDiff(order).compare(from, to);
        new EnumTypeDiff(order).compare(from, to);
        new SequenceDiff(order, from, to, matches).compare();
        new TableDiff(from, to, matches, order, values, warnings).compare();
        return order.operations();
    }
}

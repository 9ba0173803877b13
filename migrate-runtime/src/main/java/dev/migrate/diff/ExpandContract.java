package dev.migrate.diff;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.Replay;
import dev.migrate.operation.ReplayException;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The operations of a change in two parts, so that an application can be replaced without standing still.
 *
 * <p>After {@code expand}, the code before the change still works, and the new code does unless it needs a new name;
 * {@code contract} follows when no old code runs any more. A column that is to refuse NULL refuses it in the second part
 * only, which gives a value to the rows that old code has written meanwhile. A column that is dropped, refuses NULL and has
 * no default allows NULL in the first part, since new code gives it no value.
 *
 * <p>Replaying the first part and then the second leads to the schema that the whole leads to.
 *
 * @param expand what adds, relaxes and fills; empty if there is none of it
 * @param contract what drops, renames, narrows and restricts; empty if there is none of it
 */
public record ExpandContract(List<Operation> expand, List<Operation> contract) {

    public ExpandContract {
        expand = List.copyOf(expand);
        contract = List.copyOf(contract);
    }

    /**
     * Divides operations.
     *
     * @param operations the operations in the order of execution
     * @param before the schema that they are for
     * @throws ReplayException if they do not fit the schema
     */
    public static ExpandContract of(List<Operation> operations, Schema before) {
        List<Operation> steps = new GradualSteps(before).of(operations);
        return new Division(before).divide(steps, new OldCode(steps));
    }

    /** Returns whether both parts have operations. */
    public boolean divides() {
        return !expand.isEmpty() && !contract.isEmpty();
    }

    /** The division so far: {@code expand} and then {@code contract} lead to {@code whole}. */
    private static final class Division {

        private final List<Operation> expand = new ArrayList<>();
        private final List<Operation> contract = new ArrayList<>();
        private Schema expanded;
        private Schema whole;

        Division(Schema before) {
            this.expanded = before;
            this.whole = before;
        }

        ExpandContract divide(List<Operation> steps, OldCode oldCode) {
            for (Operation step : steps) {
                whole = step.applyTo(whole);
                if (oldCode.isBrokenBy(step) || !expandBy(step)) {
                    fillAgain(step);
                    contract.add(step);
                } else {
                    oldCode.expandedBy(step);
                }
            }
            return new ExpandContract(expand, contract);
        }

        /** Moves a step before all that contracts, if it means the same there, and also on the way back. */
        private boolean expandBy(Operation step) {
            if (isOpaqueTo(step)) {
                return false;
            }
            Optional<Schema> moved = replay(List.of(step), expanded);
            boolean sameThere = moved.flatMap(schema -> replay(contract, schema))
                    .filter(whole::equals)
                    .isPresent();
            if (!sameThere || !replay(Replay.inverse(contract), whole).equals(moved)) {
                return false;
            }
            expanded = moved.orElseThrow();
            expand.add(step);
            return true;
        }

        /** Returns whether SQL of the step may name what contracts before it; replay does not look into SQL. */
        private boolean isOpaqueTo(Operation step) {
            if (step instanceof RowChange change) {
                return contract.stream()
                        .anyMatch(each -> each instanceof RenameColumn rename
                                && change.tables().contains(rename.table()));
            }
            return !contract.isEmpty()
                    && (step instanceof ExecuteSql
                            || step instanceof BulkInsert
                            || step instanceof RunJava
                            || step instanceof OnDatabase);
        }

        private static Optional<Schema> replay(List<Operation> operations, Schema schema) {
            try {
                return Optional.of(Replay.all(operations, schema));
            } catch (ReplayException doesNotFitThere) {
                return Optional.empty();
            }
        }

        private void fillAgain(Operation step) {
            if (step instanceof AlterColumn alter
                    && !alter.before().notNull()
                    && alter.after().notNull()) {
                expand.stream()
                        .filter(each -> each instanceof Backfill backfill
                                && backfill.table().equals(alter.table())
                                && backfill.column().equals(alter.before().name()))
                        .forEach(contract::add);
            }
        }
    }
}

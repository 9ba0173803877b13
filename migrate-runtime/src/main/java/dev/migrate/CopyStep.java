package dev.migrate;

import dev.migrate.operation.Assignment;
import dev.migrate.operation.CopyRows;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A copy of all rows with the columns that both tables have, unless it is told otherwise. */
public final class CopyStep extends RowChangeStep<CopyStep> {

    private final QualifiedName from;
    private final QualifiedName to;
    private final List<Assignment> values = new ArrayList<>();
    private final Consumer<Operation> replacing;

    CopyStep(OperationRecorder recorder, QualifiedName from, QualifiedName to) {
        this.from = from;
        this.to = to;
        this.replacing = recorder.addReplaceable(operation());
    }

    /**
     * Gives {@code column} of the new rows the SQL expression {@code expression} of the rows that are copied.
     *
     * @param expression an expression, in the simplest case the name of another column
     */
    public CopyStep set(String column, String expression) {
        values.add(new Assignment(Identifier.of(column), expression));
        return changed();
    }

    private Operation operation() {
        return new CopyRows(from, to, values, where(), batches());
    }

    @Override
    CopyStep changed() {
        replacing.accept(operation());
        return this;
    }
}

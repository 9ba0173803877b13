package dev.migrate;

import dev.migrate.operation.Assignment;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An update that lacks its values. */
public final class UpdateStep extends RowChangeStep<UpdateStep> {

    private final QualifiedName table;
    private final List<Assignment> values = new ArrayList<>();
    private final Consumer<Operation> replacing;

    UpdateStep(OperationRecorder recorder, QualifiedName table) {
        this.table = table;
        this.replacing = recorder.addReplaceable(operation());
    }

    /** Sets {@code column} to the SQL expression {@code expression}, in which columns have their values before. */
    public UpdateStep set(String column, String expression) {
        values.add(new Assignment(Identifier.of(column), expression));
        return changed();
    }

    private Operation operation() {
        return new UpdateRows(table, values, where(), batches());
    }

    @Override
    UpdateStep changed() {
        replacing.accept(operation());
        return this;
    }
}

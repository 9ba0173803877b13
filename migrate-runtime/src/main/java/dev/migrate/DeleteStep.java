package dev.migrate;

import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.function.Consumer;

/** A deletion of all rows, unless it is told which. */
public final class DeleteStep extends RowChangeStep<DeleteStep> {

    private final QualifiedName table;
    private final Consumer<Operation> replacing;

    DeleteStep(OperationRecorder recorder, QualifiedName table) {
        this.table = table;
        this.replacing = recorder.addReplaceable(operation());
    }

    private Operation operation() {
        return new DeleteRows(table, where(), batches());
    }

    @Override
    DeleteStep changed() {
        replacing.accept(operation());
        return this;
    }
}

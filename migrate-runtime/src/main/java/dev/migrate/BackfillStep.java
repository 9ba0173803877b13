package dev.migrate;

import dev.migrate.operation.Assignment;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A backfill that lacks its value. */
public final class BackfillStep extends RowChangeStep<BackfillStep> {

    private final OperationRecorder recorder;
    private final QualifiedName table;
    private final Map<Assignment, Consumer<Operation>> recorded = new LinkedHashMap<>();

    BackfillStep(OperationRecorder recorder, QualifiedName table) {
        this.recorder = recorder;
        this.table = table;
    }

    /** Sets {@code column} to the SQL expression {@code expression} in the rows that hold NULL there. */
    public BackfillStep set(String column, String expression) {
        Assignment value = new Assignment(Identifier.of(column), expression);
        recorded.put(value, recorder.addReplaceable(operation(value)));
        return this;
    }

    private Operation operation(Assignment value) {
        return new Backfill(table, value.column(), value.expression(), where(), batches());
    }

    @Override
    BackfillStep changed() {
        recorded.forEach((value, replacing) -> replacing.accept(operation(value)));
        return this;
    }
}

package dev.migrate;

import dev.migrate.operation.Backfill;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;

/** A backfill that lacks its value. */
public final class BackfillStep {

    private final OperationRecorder recorder;
    private final QualifiedName table;

    BackfillStep(OperationRecorder recorder, QualifiedName table) {
        this.recorder = recorder;
        this.table = table;
    }

    /** Sets {@code column} to the SQL expression {@code expression} in the rows that hold NULL there. */
    public BackfillStep set(String column, String expression) {
        recorder.add(new Backfill(table, Identifier.of(column), expression));
        return this;
    }
}

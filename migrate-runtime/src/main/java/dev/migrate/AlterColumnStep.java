package dev.migrate;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Operation;
import java.util.function.Consumer;

/** A column that was altered, and may be told its new values. */
public final class AlterColumnStep {

    private final AlterColumn operation;
    private final Consumer<Operation> replacing;

    AlterColumnStep(AlterColumn operation, Consumer<Operation> replacing) {
        this.operation = operation;
        this.replacing = replacing;
    }

    /**
     * Gives the rows the values of the SQL expression {@code expression}, in which the column's name means the old value,
     * instead of those that the database would convert them to.
     */
    public void using(String expression) {
        replacing.accept(new AlterColumn(operation.table(), operation.before(), operation.after(), expression));
    }
}

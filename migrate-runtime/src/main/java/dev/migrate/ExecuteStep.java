package dev.migrate;

import dev.migrate.operation.Operation;
import java.util.List;
import java.util.function.Consumer;

/** An SQL statement that was recorded, and may say what it changes in the schema. */
public final class ExecuteStep {

    private final Consumer<List<Operation>> declaration;

    ExecuteStep(Consumer<List<Operation>> declaration) {
        this.declaration = declaration;
    }

    /** Says what the statement changes in the schema, for replay; nothing is done besides the statement. */
    public void declares(Operation... operations) {
        declaration.accept(List.of(operations));
    }
}

package dev.migrate;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An SQL statement that was recorded, and may say what it changes in the schema. */
public final class ExecuteStep {

    private final Supplier<Schema> before;
    private final Consumer<List<Operation>> declaration;

    ExecuteStep(Supplier<Schema> before, Consumer<List<Operation>> declaration) {
        this.before = before;
        this.declaration = declaration;
    }

    /** Says what the statement changes in the schema, for replay; nothing is done besides the statement. */
    public void declares(Operation... operations) {
        declaration.accept(List.of(operations));
    }

    /**
     * Says what the statement changes in the schema, for replay; nothing is done besides the statement.
     *
     * @param steps calls what the statement does: {@code it -> it.addColumn(…)}
     */
    public void declares(Consumer<Operations> steps) {
        declaration.accept(Operations.record(before, steps));
    }
}

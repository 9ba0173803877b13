package dev.migrate;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RunJava;
import java.util.function.Consumer;

/** A step in Java, which is run once unless it says that it may be run again. */
public final class RunStep {

    private final RunJava operation;
    private final Consumer<Operation> replacing;

    RunStep(OperationRecorder recorder, RunJava operation) {
        this.operation = operation;
        this.replacing = recorder.addReplaceable(operation);
    }

    /**
     * Says that the step may be run again after it was interrupted, whatever it did before. Others stop the next run then, on
     * MariaDB, MySQL and H2 and only if they changed the schema or committed, and wait for {@link Migrator#resolve}.
     */
    public void repeatable() {
        replacing.accept(new RunJava(operation.description(), operation.step(), true));
    }
}

package dev.migrate.dialect;

import dev.migrate.operation.Operation;

/** A database cannot do what an operation asks for. */
public final class UnsupportedOperationOnDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception; {@code advice} says why it cannot and what to do instead. */
    public UnsupportedOperationOnDatabase(String dialect, Operation operation, String advice) {
        super(dialect + " cannot " + operation.summary() + ": " + advice);
    }
}

package dev.migrate;

import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Operation;

/** Whether what a revision calls depends on what the database has. */
enum Condition {
    NONE,
    IF_EXISTS,
    IF_NOT_EXISTS;

    /**
     * Returns the operation on this condition.
     *
     * @throws IllegalArgumentException if an operation of its kind is never conditional in this way
     */
    Operation of(Operation operation) {
        return switch (this) {
            case NONE -> operation;
            case IF_EXISTS -> needed(operation, IfNeeded.drops(operation), "ifExists() is for drops");
            case IF_NOT_EXISTS ->
                needed(operation, IfNeeded.creates(operation), "ifNotExists() is for what creates or adds an object");
        };
    }

    private static Operation needed(Operation operation, boolean fits, String rule) {
        if (!fits) {
            throw new IllegalArgumentException("Cannot " + operation.summary() + " conditionally: " + rule
                    + "; call it on the operations themselves.");
        }
        return new IfNeeded(operation);
    }

    /**
     * Does nothing if there is no condition.
     *
     * @param method what was called, which knows no conditions
     * @throws IllegalArgumentException if there is one
     */
    void requireNone(String method) {
        if (this != NONE) {
            throw new IllegalArgumentException(
                    "Cannot call " + method + " after ifExists() or ifNotExists(), which are for"
                            + " what drops or creates an object; call it on the operations themselves.");
        }
    }
}

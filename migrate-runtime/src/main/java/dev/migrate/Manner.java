package dev.migrate;

import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;

/** How what a revision calls is done: always, depending on what the database has, or while others use the table. */
enum Manner {
    ALWAYS,
    IF_EXISTS,
    IF_NOT_EXISTS,
    ONLINE;

    /**
     * Returns the operation in this manner.
     *
     * @throws IllegalArgumentException if an operation of its kind is never done so
     */
    Operation of(Operation operation) {
        return switch (this) {
            case ALWAYS -> operation;
            case IF_EXISTS -> needed(operation, IfNeeded.drops(operation), "ifExists() is for drops");
            case IF_NOT_EXISTS ->
                needed(operation, IfNeeded.creates(operation), "ifNotExists() is for what creates or adds an object");
            case ONLINE -> new Online(operation);
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
     * Does nothing if this is how things are usually done.
     *
     * @param method what was called, which knows no other manner
     * @throws IllegalArgumentException if it is another one
     */
    void requireUsual(String method) {
        if (this != ALWAYS) {
            throw new IllegalArgumentException("Cannot call " + method + " after ifExists(), ifNotExists() or online(),"
                    + " which are for what creates, drops or alters an object; call it on the operations themselves.");
        }
    }
}

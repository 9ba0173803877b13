package dev.migrate.operation;

/** An operation does not fit the schema it is replayed on: what it needs is not there, or what it makes is. */
public final class ReplayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Operation operation;

    /** Creates the exception for {@code operation}, which cannot be replayed because of {@code reason}. */
    public ReplayException(Operation operation, String reason) {
        super("Cannot " + operation.summary() + ": " + reason);
        this.operation = operation;
    }

    /** Returns the operation that does not fit. */
    public Operation operation() {
        return operation;
    }
}

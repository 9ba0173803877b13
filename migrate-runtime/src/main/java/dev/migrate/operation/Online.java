package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Changes a table while others go on reading and writing it, where the database can; as always elsewhere.
 *
 * @param operation what is done to a column, constraint or index of a table that is there
 */
public record Online(Operation operation) implements Operation {

    public Online {
        if (!isPossible(operation)) {
            throw new IllegalArgumentException("Only columns, constraints and indexes can be changed online, so '"
                    + operation.summary() + "' cannot; call it without online().");
        }
    }

    /** Returns whether {@code operation} changes a table in a way that some database can do online. */
    public static boolean isPossible(Operation operation) {
        return operation instanceof AddColumn
                || operation instanceof AlterColumn
                || operation instanceof RenameColumn
                || operation instanceof DropColumn
                || operation instanceof AddConstraint
                || operation instanceof DropConstraint
                || operation instanceof CreateIndex
                || operation instanceof DropIndex;
    }

    @Override
    public Schema applyTo(Schema schema) {
        return operation.applyTo(schema);
    }

    @Override
    public Optional<Operation> inverse() {
        return operation.inverse().map(Online::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.online(this);
    }

    @Override
    public boolean destructive() {
        return operation.destructive();
    }

    @Override
    public String kind() {
        return operation.kind();
    }

    @Override
    public String summary() {
        return operation.summary() + " online";
    }
}

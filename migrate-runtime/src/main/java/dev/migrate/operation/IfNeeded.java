package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Creates what is not there yet, or drops what is there; the database decides.
 *
 * <p>An object is there if one of its name is, whatever its definition. The inverse of a creation drops the object even if
 * it was there before, as long as it still is; the inverse of a drop creates it unless it is there.
 *
 * @param operation an operation that creates or drops one object
 */
public record IfNeeded(Operation operation) implements Operation {

    public IfNeeded {
        if (!creates(operation) && !drops(operation)) {
            throw new IllegalArgumentException(
                    "Only what creates or drops an object can depend on whether it is there, not '"
                            + operation.summary() + "'; call it without ifExists() or ifNotExists().");
        }
    }

    /** Returns whether {@code operation} creates an object, so that it can be left out where that is there. */
    public static boolean creates(Operation operation) {
        return operation instanceof CreateNamespace
                || operation instanceof CreateEnumType
                || operation instanceof CreateSequence
                || operation instanceof CreateTable
                || operation instanceof AddColumn
                || operation instanceof AddConstraint
                || operation instanceof CreateIndex;
    }

    /** Returns whether {@code operation} drops an object, so that it can be left out where that is not there. */
    public static boolean drops(Operation operation) {
        return operation instanceof DropNamespace
                || operation instanceof DropEnumType
                || operation instanceof DropSequence
                || operation instanceof DropTable
                || operation instanceof DropColumn
                || operation instanceof DropConstraint
                || operation instanceof DropIndex;
    }

    /** Returns whether this creates an object rather than drops one. */
    public boolean creates() {
        return creates(operation);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Optional<Operation> present = present(schema);
        if (creates()) {
            return present.isPresent() ? schema : operation.applyTo(schema);
        }
        return present.map(drop -> drop.applyTo(schema)).orElse(schema);
    }

    /** Returns what drops the object that {@code schema} has, as it is there, or empty if it has none of that name. */
    public Optional<Operation> present(Schema schema) {
        return PresentObject.drop(creates() ? operation.inverse().orElseThrow() : operation, schema);
    }

    @Override
    public Optional<Operation> inverse() {
        boolean unknown =
                operation instanceof DropTable drop && drop.table().columns().isEmpty();
        return unknown ? Optional.empty() : operation.inverse().map(IfNeeded::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.ifNeeded(this);
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
        return operation.summary() + (creates() ? " if it does not exist" : " if it exists");
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries operations out on one kind of database only.
 *
 * <p>What they change is not part of the schema that the revisions look after, which is the same on all databases.
 *
 * @param database the database
 * @param operations what is done there
 */
public record OnDatabase(Database database, List<Operation> operations) implements Operation {

    public OnDatabase {
        operations = List.copyOf(operations);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        List<Operation> inverses = Replay.inverse(operations);
        return inverses.isEmpty() ? Optional.empty() : Optional.of(new OnDatabase(database, inverses));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.onDatabase(this);
    }

    @Override
    public boolean destructive() {
        return operations.stream().anyMatch(Operation::destructive);
    }

    @Override
    public String summary() {
        return "on " + database.dialect() + ": "
                + operations.stream().map(Operation::summary).collect(Collectors.joining("; "));
    }
}

package dev.migrate.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Creates an enumeration as a type of its own, where the database has such types.
 *
 * @param type the type
 */
public record CreateEnumType(EnumType type) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.attempt(this, () -> schema.with(type));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropEnumType(type));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createEnumType(this);
    }

    @Override
    public String summary() {
        return "create enum type " + type.name() + " " + type.constants();
    }
}

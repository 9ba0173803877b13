package dev.migrate.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Drops an enumeration that is a type of its own.
 *
 * @param type the type as it is before
 */
public record DropEnumType(EnumType type) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.enumTypes().contains(type), "it is not there as the operation says.");
        return schema.without(type);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateEnumType(type));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropEnumType(this);
    }

    @Override
    public String summary() {
        return "drop enum type " + type.name();
    }
}

package dev.migrate.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Changes the constants of an enumeration that is a type of its own.
 *
 * @param before the type as it is before
 * @param after the type of the same name as it is afterwards
 */
public record AlterEnumType(EnumType before, EnumType after) implements Operation {

    public AlterEnumType {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException("The enum type " + before.name() + " cannot become " + after.name()
                    + " while its constants change; do one after the other.");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.enumTypes().contains(before), "it is not there as the operation says.");
        return schema.without(before).with(after);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterEnumType(after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterEnumType(this);
    }

    @Override
    public boolean destructive() {
        return !after.constants().containsAll(before.constants());
    }

    @Override
    public String summary() {
        return "alter enum type " + before.name() + " from " + before.constants() + " to " + after.constants();
    }
}

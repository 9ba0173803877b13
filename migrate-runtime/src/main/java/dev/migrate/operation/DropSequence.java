package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/**
 * Drops a sequence.
 *
 * @param sequence the sequence as it is before
 */
public record DropSequence(Sequence sequence) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.sequences().contains(sequence), "it is not there as the operation says.");
        return schema.without(sequence);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateSequence(sequence));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropSequence(this);
    }

    @Override
    public boolean destructive() {
        return true;
    }

    @Override
    public String summary() {
        return "drop sequence " + sequence.name();
    }
}

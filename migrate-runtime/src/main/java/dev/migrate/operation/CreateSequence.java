package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.attempt(this, () -> schema.with(sequence));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSequence(sequence));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createSequence(this);
    }

    @Override
    public String summary() {
        return "create sequence " + sequence.name();
    }
}

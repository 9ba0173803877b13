package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/**
 * Changes the options of a sequence.
 *
 * @param before the sequence as it is before
 * @param after the sequence of the same name as it is afterwards
 */
public record AlterSequence(Sequence before, Sequence after) implements Operation {

    public AlterSequence {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException("The sequence " + before.name() + " cannot become " + after.name()
                    + " while its options change; do one after the other.");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.sequences().contains(before), "it is not there as the operation says.");
        return schema.without(before).with(after);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterSequence(after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterSequence(this);
    }

    @Override
    public String summary() {
        return "alter sequence " + before.name();
    }
}

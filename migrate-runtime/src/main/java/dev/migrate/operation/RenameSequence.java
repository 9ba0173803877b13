package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/**
 * Renames a sequence.
 *
 * @param from the name before
 * @param to the name afterwards
 */
public record RenameSequence(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Sequence sequence =
                schema.sequence(from).orElseThrow(() -> new ReplayException(this, "there is no such sequence."));
        return Replay.attempt(this, () -> schema.without(sequence).with(sequence.named(to)));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameSequence(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameSequence(this);
    }

    @Override
    public String summary() {
        return "rename sequence " + from + " to " + to;
    }
}

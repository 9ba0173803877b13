package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Lets a sequence go on behind the greatest number that a column holds, so that it hands out none twice.
 *
 * <p>Its next number is at least that one plus the increment, since an application takes the numbers below the next one. A
 * sequence that is further on, and one for a column without numbers, stay where they are.
 *
 * @param sequence the sequence's name
 * @param table the table's name
 * @param column a column of whole numbers
 */
public record ContinueSequence(QualifiedName sequence, QualifiedName table, Identifier column) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.sequence(sequence).isPresent(), "there is no sequence " + sequence + ".");
        Replay.column(this, Replay.table(this, schema, table), column);
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.continueSequence(this);
    }

    @Override
    public String summary() {
        return "continue sequence " + sequence + " behind " + table + "." + column;
    }
}

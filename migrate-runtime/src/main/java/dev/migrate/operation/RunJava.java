package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Does something in Java. What it does to rows is not known from what it says, and it must leave the schema as it is.
 *
 * @param description what it does, in a few words; it stands for the code in messages, in the journal and in checksums
 * @param step the code
 * @param repeatable whether it may be run again after it was interrupted and part of it may have been kept
 */
public record RunJava(String description, JavaStep step, boolean repeatable) implements Operation {

    public RunJava {
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "A Java step has an empty description; say in a few words what it does.");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.runJava(this);
    }

    @Override
    public String summary() {
        return "run " + description.strip();
    }
}

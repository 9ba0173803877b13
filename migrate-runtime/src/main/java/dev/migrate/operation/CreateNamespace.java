package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Creates a schema (namespace).
 *
 * @param name the schema's name
 */
public record CreateNamespace(Identifier name) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, !schema.namespaces().contains(name), "it is there already.");
        return schema.withNamespace(name);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropNamespace(name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createNamespace(this);
    }

    @Override
    public String summary() {
        return "create schema " + name;
    }
}

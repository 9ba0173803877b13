package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Drops a schema (namespace), which must be empty.
 *
 * @param name the schema's name
 */
public record DropNamespace(Identifier name) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.namespaces().contains(name), "there is none.");
        return schema.withoutNamespace(name);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateNamespace(name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropNamespace(this);
    }

    @Override
    public String summary() {
        return "drop schema " + name;
    }
}

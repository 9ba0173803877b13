package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Creates an index of a table.
 *
 * @param table the table's name
 * @param index the index
 * @param concurrently whether PostgreSQL lets others write meanwhile, outside of a transaction
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements Operation {

    /** The index is created while others wait. */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, schema, table, index);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropIndex(table, index, concurrently));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createIndex(this);
    }

    @Override
    public String summary() {
        return "create index " + index.name() + " of " + table;
    }
}

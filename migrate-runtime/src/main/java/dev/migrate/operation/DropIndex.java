package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Drops an index of a table.
 *
 * @param table the table's name
 * @param index the index as it is before
 * @param concurrently whether PostgreSQL lets others write meanwhile, outside of a transaction
 */
public record DropIndex(QualifiedName table, Index index, boolean concurrently) implements Operation {

    /** The index is dropped while others wait. */
    public DropIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.removeFrom(this, schema, table, index);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateIndex(table, index, concurrently));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropIndex(this);
    }

    @Override
    public String summary() {
        return "drop index " + index.name() + " of " + table;
    }
}

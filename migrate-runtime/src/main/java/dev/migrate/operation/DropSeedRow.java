package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import java.util.Optional;

/**
 * Deletes a row that a table has started with, whatever number it has come to.
 *
 * @param table the table's name
 * @param row the row as it is when it is new
 */
public record DropSeedRow(QualifiedName table, SeedRow row) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.removeFrom(this, schema, table, row);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AddSeedRow(table, row));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropSeedRow(this);
    }

    /** The number that it has come to is lost. */
    @Override
    public boolean destructive() {
        return true;
    }

    @Override
    public String summary() {
        return "drop row '" + row.key() + "' of " + table;
    }
}

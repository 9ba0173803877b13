package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import java.util.Optional;

/**
 * Gives a table a row that it starts with, unless a row of that key is there.
 *
 * @param table the table's name
 * @param row the row
 */
public record AddSeedRow(QualifiedName table, SeedRow row) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, schema, table, row);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSeedRow(table, row));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addSeedRow(this);
    }

    @Override
    public String summary() {
        return "add row '" + row.key() + "' to " + table + " with " + row.valueColumn() + " " + row.value();
    }
}

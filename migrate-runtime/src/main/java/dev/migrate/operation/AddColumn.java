package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Adds a column to a table.
 *
 * @param table the table's name
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, schema, table, column);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropColumn(table, column));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addColumn(this);
    }

    @Override
    public String summary() {
        return "add column " + table + "." + column.name() + " " + column.type();
    }
}

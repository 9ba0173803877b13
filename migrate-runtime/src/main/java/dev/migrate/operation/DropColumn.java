package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Drops a column of a table.
 *
 * @param table the table's name
 * @param column the column as it is before
 */
public record DropColumn(QualifiedName table, Column column) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.requireUnused(this, Replay.table(this, schema, table), column);
        return Replay.removeFrom(this, schema, table, column);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AddColumn(table, column));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropColumn(this);
    }

    @Override
    public boolean destructive() {
        return column.generated() == null;
    }

    @Override
    public String summary() {
        return "drop column " + table + "." + column.name();
    }
}

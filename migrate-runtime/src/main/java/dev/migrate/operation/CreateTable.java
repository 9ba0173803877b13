package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/**
 * Creates a table with all that belongs to it.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.attempt(this, () -> schema.with(table));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropTable(table));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createTable(this);
    }

    @Override
    public String summary() {
        return "create table " + table.name();
    }
}

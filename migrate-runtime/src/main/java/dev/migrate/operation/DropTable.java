package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/**
 * Drops a table with all that belongs to it.
 *
 * @param table the table as it is before
 */
public record DropTable(Table table) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Table present = Replay.table(this, schema, table.name());
        Replay.require(this, present.equals(table), "the table is not as the operation says: it is " + present + ".");
        schema.tables().stream()
                .filter(other -> !other.name().equals(table.name()))
                .forEach(this::requireNoReferenceFrom);
        return schema.without(table);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateTable(table));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropTable(this);
    }

    @Override
    public boolean destructive() {
        return true;
    }

    @Override
    public String summary() {
        return "drop table " + table.name();
    }

    private void requireNoReferenceFrom(Table other) {
        other.foreignKeys().stream()
                .filter(foreignKey -> foreignKey.target().equals(table.name()))
                .findFirst()
                .ifPresent(foreignKey -> {
                    throw new ReplayException(
                            this,
                            "the foreign key " + foreignKey.name() + " of " + other.name()
                                    + " refers to it; drop the foreign key first.");
                });
    }
}

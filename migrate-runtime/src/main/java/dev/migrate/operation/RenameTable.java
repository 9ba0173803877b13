package dev.migrate.operation;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/**
 * Renames a table, or moves it to another schema.
 *
 * @param from the name before
 * @param to the name afterwards
 */
public record RenameTable(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Table table = Replay.table(this, schema, from);
        return Replay.attempt(
                this,
                () -> schema.without(table)
                        .with(table.named(to))
                        .withTables(other -> other.withForeignKeys(this::follow)));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameTable(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameTable(this);
    }

    @Override
    public String summary() {
        return "rename table " + from + " to " + to;
    }

    private ForeignKey follow(ForeignKey foreignKey) {
        return foreignKey.target().equals(from) ? foreignKey.withTarget(to) : foreignKey;
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Renames an index, by dropping and creating it where the database cannot rename.
 *
 * @param table the table's name
 * @param index the index as it is before
 * @param to the name afterwards
 */
public record RenameIndex(QualifiedName table, Index index, Identifier to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, Replay.removeFrom(this, schema, table, index), table, index.named(to));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameIndex(table, index.named(to), index.name()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameIndex(this);
    }

    @Override
    public String summary() {
        return "rename index " + index.name() + " of " + table + " to " + to;
    }
}

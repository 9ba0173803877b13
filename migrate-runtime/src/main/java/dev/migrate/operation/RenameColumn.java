package dev.migrate.operation;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/**
 * Renames a column; keys, constraints, indexes and the foreign keys of other tables follow.
 *
 * @param table the table's name
 * @param from the name before
 * @param to the name afterwards
 */
public record RenameColumn(QualifiedName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Table present = Replay.table(this, schema, table);
        Replay.column(this, present, from);
        Replay.require(this, present.column(to).isEmpty(), "the table has a column " + to + " already.");
        return schema.withReplaced(present.withColumnRenamed(from, to))
                .withTables(other -> other.withForeignKeys(this::follow));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameColumn(table, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameColumn(this);
    }

    @Override
    public String summary() {
        return "rename column " + table + "." + from + " to " + to;
    }

    private ForeignKey follow(ForeignKey foreignKey) {
        return foreignKey.target().equals(table) ? foreignKey.withTargetColumnRenamed(from, to) : foreignKey;
    }
}

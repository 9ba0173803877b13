package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text that explains a table.
 *
 * @param table the table's name
 * @param before the text before, or null
 * @param after the text afterwards, or null
 */
public record AlterTableComment(
        QualifiedName table,
        @Nullable String before,
        @Nullable String after) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.changeTable(this, schema, table, present -> {
            Replay.require(
                    this, Objects.equals(present.comment(), before), "its comment is " + present.comment() + ".");
            return present.comment(after);
        });
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterTableComment(table, after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterTableComment(this);
    }

    @Override
    public String summary() {
        return "comment on table " + table;
    }
}

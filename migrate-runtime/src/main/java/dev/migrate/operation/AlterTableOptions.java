package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the SQL that stands after a table's closing parenthesis.
 *
 * <p>Only a database whose {@code alter table} takes such options carries it out, as MariaDB and MySQL do.
 *
 * @param table the table's name
 * @param before the options before, or null
 * @param after the options afterwards, or null
 */
public record AlterTableOptions(
        QualifiedName table,
        @Nullable String before,
        @Nullable String after) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.changeTable(this, schema, table, present -> {
            Replay.require(
                    this, Objects.equals(present.options(), before), "its options are " + present.options() + ".");
            return present.options(after);
        });
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterTableOptions(table, after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterTableOptions(this);
    }

    @Override
    public String summary() {
        return "alter options of table " + table + " to " + (after == null ? "none" : after);
    }
}

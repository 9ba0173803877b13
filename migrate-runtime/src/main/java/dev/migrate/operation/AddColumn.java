package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column to a table.
 *
 * @param table the table's name
 * @param column the column
 * @param position where MariaDB and MySQL put it, or null for the end; elsewhere a new column always stands at the end
 */
public record AddColumn(
        QualifiedName table, Column column, @Nullable Position position) implements Operation {

    /**
     * A place among the columns of a table.
     *
     * @param after the column before it, or null for the first place
     */
    public record Position(@Nullable Identifier after) {}

    /** Adds the column at the end. */
    public AddColumn(QualifiedName table, Column column) {
        this(table, column, null);
    }

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

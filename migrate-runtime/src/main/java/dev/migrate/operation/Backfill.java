package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Gives a value to the rows that hold NULL in a column.
 *
 * @param table the table's name
 * @param column the column's name
 * @param expression the SQL expression of the value
 */
public record Backfill(QualifiedName table, Identifier column, String expression) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.column(this, Replay.table(this, schema, table), column);
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.backfill(this);
    }

    @Override
    public String summary() {
        return "backfill " + table + "." + column + " with " + expression;
    }
}

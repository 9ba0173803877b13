package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a value to the rows that hold NULL in a column.
 *
 * @param table the table's name
 * @param column the column's name
 * @param expression the SQL expression of the value
 * @param where the SQL condition of the rows that get one, or null for all
 * @param batches how many rows at a time, or null for all in one statement
 */
public record Backfill(
        QualifiedName table,
        Identifier column,
        String expression,
        @Nullable String where,
        @Nullable Batches batches) implements RowChange {

    /** Fills all rows in one statement. */
    public Backfill(QualifiedName table, Identifier column, String expression) {
        this(table, column, expression, null, null);
    }

    @Override
    public List<QualifiedName> tables() {
        return List.of(table);
    }

    @Override
    public Stream<String> expressions() {
        return Stream.of(expression, where).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    @Override
    public Schema applyTo(Schema schema) {
        Replay.column(this, Replay.table(this, schema, table), column);
        return schema;
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

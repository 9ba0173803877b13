package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * <p>A value is null, a {@link String}, {@link Boolean}, {@link Number}, {@link java.util.UUID}, {@link
 * java.time.LocalDate}, {@link java.time.LocalTime}, {@link java.time.LocalDateTime}, {@link
 * java.time.OffsetDateTime}, {@link java.time.Instant} or {@code byte[]}.
 *
 * @param table the table's name
 * @param columns the columns that the rows give values for
 * @param rows the rows, each with a value for each column in their order
 */
public record BulkInsert(QualifiedName table, List<Identifier> columns, List<List<@Nullable Object>> rows)
        implements Operation {

    public BulkInsert {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(row -> checked(table, row, width)).toList();
    }

    private static List<@Nullable Object> checked(QualifiedName table, List<@Nullable Object> row, int width) {
        if (row.size() != width) {
            throw new IllegalArgumentException("A row for " + table + " has " + row.size() + " values for " + width
                    + " columns; give one value for each column.");
        }
        return Collections.unmodifiableList(new ArrayList<>(row));
    }

    @Override
    public Schema applyTo(Schema schema) {
        Table present = Replay.table(this, schema, table);
        columns.forEach(column -> Replay.column(this, present, column));
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.bulkInsert(this);
    }

    @Override
    public String summary() {
        return "insert " + rows.size() + (rows.size() == 1 ? " row" : " rows") + " into " + table;
    }
}

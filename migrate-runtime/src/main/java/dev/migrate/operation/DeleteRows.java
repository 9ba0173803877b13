package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows.
 *
 * @param table the table's name
 * @param where the SQL condition of the rows that go, or null for all
 * @param batches how many rows at a time, or null for all in one statement
 */
public record DeleteRows(
        QualifiedName table,
        @Nullable String where,
        @Nullable Batches batches) implements RowChange {

    @Override
    public List<QualifiedName> tables() {
        return List.of(table);
    }

    @Override
    public Stream<String> expressions() {
        return Stream.ofNullable(where);
    }

    @Override
    public boolean destructive() {
        return true;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.deleteRows(this);
    }

    @Override
    public String summary() {
        return "delete from " + table + (where == null ? "" : " where " + where);
    }
}

package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows.
 *
 * @param table the table's name
 * @param assignments the new values, at least one
 * @param where the SQL condition of the rows that change, or null for all
 * @param batches how many rows at a time, or null for all in one statement
 */
public record UpdateRows(
        QualifiedName table,
        List<Assignment> assignments,
        @Nullable String where,
        @Nullable Batches batches) implements RowChange {

    public UpdateRows {
        assignments = List.copyOf(assignments);
    }

    @Override
    public List<QualifiedName> tables() {
        return List.of(table);
    }

    @Override
    public Stream<String> expressions() {
        return Stream.concat(assignments.stream().map(Assignment::expression), Stream.ofNullable(where));
    }

    /** An update that sets nothing is one that its author did not finish. */
    @Override
    public Schema applyTo(Schema schema) {
        Table present = Replay.table(this, schema, table);
        Replay.require(this, !assignments.isEmpty(), "it says no value; add set(column, expression).");
        assignments.forEach(assignment -> Replay.column(this, present, assignment.column()));
        return schema;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.updateRows(this);
    }

    @Override
    public String summary() {
        return "update " + table
                + assignments.stream()
                        .map(each -> " " + each.column() + " = " + each.expression())
                        .collect(Collectors.joining(","));
    }
}

package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies rows of one table to another.
 *
 * <p>A column that both have under one name, and that the database does not compute, gets the value it had; the others get
 * what their assignment says, or their default.
 *
 * @param from the table that is read
 * @param to the table that gets the rows, another one
 * @param assignments the values of columns that are not copied by name
 * @param where the SQL condition of the rows that are copied, or null for all
 * @param batches how many rows at a time, or null for all in one statement
 */
public record CopyRows(
        QualifiedName from,
        QualifiedName to,
        List<Assignment> assignments,
        @Nullable String where,
        @Nullable Batches batches)
        implements RowChange {

    public CopyRows {
        assignments = List.copyOf(assignments);
        if (from.equals(to)) {
            throw new IllegalArgumentException("The rows of " + from + " cannot be copied to the table itself; use"
                    + " execute(\"insert into … select …\").");
        }
    }

    /** Returns the value of each column of {@code to} that gets one, in the order of the table. */
    public List<Assignment> values(Schema schema) {
        Table source = Replay.table(this, schema, from);
        return Replay.table(this, schema, to).columns().stream()
                .flatMap(column -> assignments.stream()
                        .filter(each -> each.column().equals(column.name()))
                        .findFirst()
                        .or(() -> source.column(column.name())
                                .filter(present -> column.generated() == null)
                                .map(present -> new Assignment(present.name(), "")))
                        .stream())
                .toList();
    }

    @Override
    public List<QualifiedName> tables() {
        return List.of(from, to);
    }

    @Override
    public Stream<String> expressions() {
        return Stream.concat(assignments.stream().map(Assignment::expression), Stream.ofNullable(where));
    }

    @Override
    public Schema applyTo(Schema schema) {
        Table target = Replay.table(this, schema, to);
        assignments.forEach(assignment -> Replay.column(this, target, assignment.column()));
        Replay.require(this, !values(schema).isEmpty(), "they have no column in common; add set(column, expression).");
        return schema;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.copyRows(this);
    }

    @Override
    public String summary() {
        return "copy " + from + " to " + to;
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a column: its type, nullability, default, identity, generated value, collation or comment.
 *
 * @param table the table's name
 * @param before the column as it is before
 * @param after the column of the same name as it is afterwards
 * @param using the SQL expression of the new values, in which the column's name means the old ones, or null for the
 *     conversion that the database knows
 */
public record AlterColumn(
        QualifiedName table,
        Column before,
        Column after,
        @Nullable String using) implements Operation {

    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException("The column " + table + "." + before.name() + " cannot become "
                    + after.name() + " while it is altered; rename it first.");
        }
    }

    /** Changes the column with the conversion that the database knows. */
    public AlterColumn(QualifiedName table, Column before, Column after) {
        this(table, before, after, null);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.changeTable(this, schema, table, present -> {
            Column column = Replay.column(this, present, before.name());
            Replay.require(
                    this, column.equals(before), "the column is not as the operation says: it is " + column + ".");
            return present.withColumns(each -> each.equals(before) ? after : each);
        });
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterColumn(table, after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterColumn(this);
    }

    @Override
    public boolean destructive() {
        return Narrowing.narrows(before.type(), after.type());
    }

    @Override
    public String summary() {
        return ColumnChange.describe(table, before, after);
    }
}

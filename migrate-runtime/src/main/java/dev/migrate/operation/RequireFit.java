package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Stops the revision if rows hold in a column what does not fit another definition of it: a shorter or less precise type,
 * one of another family, fewer constants, or no NULL.
 *
 * <p>It changes nothing and stands before all that does, so that a database without transactions for definitions is left as
 * it was. Where nothing converts, nothing but NULL fits. Where no expression of a database can tell whether a value
 * converts, the conversion itself must fail.
 *
 * @param table the table's name
 * @param before the column as it is
 * @param after the column of the same name as it will be
 */
public record RequireFit(QualifiedName table, Column before, Column after) implements Operation {

    public RequireFit {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException("What must fit is one column, not " + table + "." + before.name()
                    + " and " + after.name() + "; give both definitions the name that it has at this point.");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        Replay.column(this, Replay.table(this, schema, table), before.name());
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.requireFit(this);
    }

    @Override
    public String summary() {
        boolean noNull = after.notNull() && !before.notNull();
        return "require that " + table + "." + before.name() + " fits " + after.type() + (noNull ? " not null" : "");
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Drops a primary key, unique constraint, foreign key or check constraint of a table.
 *
 * @param table the table's name
 * @param constraint the constraint as it is before
 */
public record DropConstraint(QualifiedName table, Constraint constraint) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.removeFrom(this, schema, table, constraint);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AddConstraint(table, constraint));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.dropConstraint(this);
    }

    @Override
    public String summary() {
        return "drop " + ConstraintKind.words(constraint) + " " + constraint.name() + " of " + table;
    }

    @Override
    public String kind() {
        return "drop" + ConstraintKind.pascalCase(constraint);
    }
}

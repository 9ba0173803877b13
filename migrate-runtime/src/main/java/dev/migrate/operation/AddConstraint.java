package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Adds a primary key, unique constraint, foreign key or check constraint to a table.
 *
 * @param table the table's name
 * @param constraint the constraint
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, schema, table, constraint);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropConstraint(table, constraint));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.addConstraint(this);
    }

    @Override
    public String summary() {
        return "add " + ConstraintKind.words(constraint) + " " + constraint.name() + " to " + table;
    }

    @Override
    public String kind() {
        return "add" + ConstraintKind.pascalCase(constraint);
    }
}

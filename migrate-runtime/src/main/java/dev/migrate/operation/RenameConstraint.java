package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Renames a constraint, by dropping and adding it where the database cannot rename.
 *
 * @param table the table's name
 * @param constraint the constraint as it is before
 * @param to the name afterwards
 */
public record RenameConstraint(QualifiedName table, Constraint constraint, Identifier to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.addTo(this, Replay.removeFrom(this, schema, table, constraint), table, constraint.named(to));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameConstraint(table, constraint.named(to), constraint.name()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameConstraint(this);
    }

    @Override
    public String summary() {
        return "rename " + ConstraintKind.words(constraint) + " " + constraint.name() + " of " + table + " to " + to;
    }
}

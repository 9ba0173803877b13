package dev.migrate.operation;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;

/** The words for the kinds of constraints in summaries and JSON. */
final class ConstraintKind {

    private ConstraintKind() {}

    static String words(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        }
        if (constraint instanceof ForeignKey) {
            return "foreign key";
        }
        if (constraint instanceof ExclusionConstraint) {
            return "exclusion constraint";
        }
        return constraint instanceof CheckConstraint ? "check" : "unique constraint";
    }

    static String pascalCase(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "PrimaryKey";
        }
        if (constraint instanceof ForeignKey) {
            return "ForeignKey";
        }
        if (constraint instanceof ExclusionConstraint) {
            return "Exclusion";
        }
        return constraint instanceof CheckConstraint ? "Check" : "Unique";
    }
}

package dev.migrate.schema;

/** A rule that the rows of a table keep. */
public sealed interface Constraint extends TableElement
        permits PrimaryKey, UniqueConstraint, ForeignKey, ExclusionConstraint, CheckConstraint {

    /** Returns the constraint's name, unique within its table. */
    Identifier name();

    /** Returns this constraint with another name. */
    Constraint named(Identifier newName);

    /** Returns this constraint after the column {@code from} of its table is called {@code to}. */
    Constraint withColumnRenamed(Identifier from, Identifier to);

    @Override
    boolean uses(Identifier column);
}

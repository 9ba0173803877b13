package dev.migrate.schema;

/**
 * A check constraint of a table.
 *
 * @param name the constraint's name
 * @param expression the SQL condition that no row may break, without the parentheses around it
 */
public record CheckConstraint(Identifier name, String expression) implements Constraint {

    @Override
    public CheckConstraint named(Identifier newName) {
        return new CheckConstraint(newName, expression);
    }

    /** Returns this constraint with the name replaced wherever the expression has it as a word outside of literals. */
    @Override
    public CheckConstraint withColumnRenamed(Identifier from, Identifier to) {
        return new CheckConstraint(name, SqlText.withNameReplaced(expression, from, to));
    }

    @Override
    public boolean uses(Identifier column) {
        return SqlText.mentions(expression, column);
    }
}

package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * One part of an index: a column or an expression.
 *
 * @param column the column's name, or null for an expression
 * @param expression the SQL expression without the parentheses around it, or null for a column
 * @param descending whether the greatest value stands first
 */
public record IndexColumn(
        @Nullable Identifier column, @Nullable String expression, boolean descending) {

    public IndexColumn {
        if ((column == null) == (expression == null)) {
            throw new IllegalArgumentException("A part of an index is either a column or an expression.");
        }
    }

    /** Returns the column, smallest value first. */
    public static IndexColumn of(Identifier column) {
        return new IndexColumn(column, null, false);
    }

    boolean uses(Identifier name) {
        return expression == null ? name.equals(column) : SqlText.mentions(expression, name);
    }

    IndexColumn withColumnRenamed(Identifier from, Identifier to) {
        if (expression != null) {
            return new IndexColumn(null, SqlText.withNameReplaced(expression, from, to), descending);
        }
        return from.equals(column) ? new IndexColumn(to, null, descending) : this;
    }
}

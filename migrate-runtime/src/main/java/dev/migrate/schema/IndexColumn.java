package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * One part of an index: a column or an expression.
 *
 * @param column the column's name, or null for an expression
 * @param expression the SQL expression without the parentheses around it, or null for a column
 * @param descending whether the greatest value stands first
 * @param nulls where NULL stands, or null for the database's usual place
 * @param operatorClass the operator class that orders the values on PostgreSQL, or null for the type's usual one
 * @param length how many characters or bytes of the column MariaDB and MySQL index, or null for all
 */
public record IndexColumn(
        @Nullable Identifier column,
        @Nullable String expression,
        boolean descending,
        @Nullable Nulls nulls,
        @Nullable String operatorClass,
        @Nullable Integer length) {

    /** Where NULL stands among the values. */
    public enum Nulls {
        FIRST,
        LAST
    }

    public IndexColumn {
        if ((column == null) == (expression == null)) {
            throw new IllegalArgumentException("A part of an index is either a column or an expression.");
        }
        if (length != null && (length < 1 || column == null)) {
            throw new IllegalArgumentException("The length " + length
                    + " of a part of an index must be 1 or more, and the part a column; correct it or leave it out.");
        }
    }

    /** Creates a part in the usual order of the database for NULL. */
    public IndexColumn(@Nullable Identifier column, @Nullable String expression, boolean descending) {
        this(column, expression, descending, null, null, null);
    }

    /** Returns the column, smallest value first. */
    public static IndexColumn of(Identifier column) {
        return new IndexColumn(column, null, false);
    }

    /** Returns this part with NULL before all values; databases without the choice keep their own order. */
    public IndexColumn nullsFirst() {
        return new IndexColumn(column, expression, descending, Nulls.FIRST, operatorClass, length);
    }

    /** Returns this part with NULL after all values; databases without the choice keep their own order. */
    public IndexColumn nullsLast() {
        return new IndexColumn(column, expression, descending, Nulls.LAST, operatorClass, length);
    }

    /** Returns this part with an operator class such as {@code text_pattern_ops}, which only PostgreSQL knows. */
    public IndexColumn operatorClass(String name) {
        return new IndexColumn(column, expression, descending, nulls, name, length);
    }

    /** Returns this part, indexing only so many characters or bytes of the column on MariaDB and MySQL. */
    public IndexColumn length(int characters) {
        return new IndexColumn(column, expression, descending, nulls, operatorClass, characters);
    }

    /** Returns whether this is a whole column, smallest value first, without anything else said. */
    public boolean isPlain() {
        return column != null && !descending && nulls == null && operatorClass == null && length == null;
    }

    /** Returns this part, in descending order or not. */
    IndexColumn descending(boolean greatestFirst) {
        return new IndexColumn(column, expression, greatestFirst, nulls, operatorClass, length);
    }

    boolean uses(Identifier name) {
        return expression == null ? name.equals(column) : SqlText.mentions(expression, name);
    }

    IndexColumn withColumnRenamed(Identifier from, Identifier to) {
        if (expression != null) {
            return new IndexColumn(
                    null, SqlText.withNameReplaced(expression, from, to), descending, nulls, operatorClass, length);
        }
        return from.equals(column) ? new IndexColumn(to, null, descending, nulls, operatorClass, length) : this;
    }
}

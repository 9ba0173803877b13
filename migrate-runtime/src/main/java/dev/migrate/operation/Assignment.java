package dev.migrate.operation;

import dev.migrate.schema.Identifier;

/**
 * The value that a column of a changed or copied row gets.
 *
 * @param column the column's name
 * @param expression the SQL expression of the value, in which the names are columns of the row before
 */
public record Assignment(Identifier column, String expression) {}

package dev.migrate.dialect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import java.util.regex.Pattern;

/** The definitions of SQLite. */
final class SqliteDefinitions extends Definitions {

    private static final Pattern LITERAL = Pattern.compile(
            "'(?:[^']|'')*'|x'[0-9a-f]*'|[-+]?[0-9.]+(?:e[-+]?\\d+)?|null|true|false", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENT = Pattern.compile("current_(?:time|date|timestamp)", Pattern.CASE_INSENSITIVE);

    SqliteDefinitions(Names names) {
        super(names, new SqliteTypes());
    }

    /** A column that the database numbers is the table's row number, so its type is exactly this word. */
    @Override
    String columnType(Column column) {
        return column.identity() == null ? super.columnType(column) : "integer";
    }

    @Override
    String details(Column column) {
        return defaultValue(column)
                + (column.generated() == null
                        ? ""
                        : " generated always as (" + column.generated().expression() + ")"
                                + (column.generated().stored() ? " stored" : " virtual"))
                + (column.notNull() && column.identity() == null ? " not null" : "");
    }

    private static String defaultValue(Column column) {
        if (column.defaultValue() == null) {
            return "";
        }
        String value = column.defaultValue().strip();
        boolean plain = value.startsWith("(")
                || LITERAL.matcher(value).matches()
                || CURRENT.matcher(value).matches();
        return " default " + (plain ? value : "(" + value + ")");
    }

    /** Returns whether {@code alter table … add column} takes the column. */
    static boolean canBeAdded(Column column) {
        String value = column.defaultValue();
        boolean literal = value == null || LITERAL.matcher(value.strip()).matches();
        boolean computedWhenRead =
                column.generated() != null && !column.generated().stored();
        boolean valueForRows =
                !column.notNull() || (value != null && !value.strip().equalsIgnoreCase("null"));
        return literal
                && column.identity() == null
                && (column.generated() == null ? valueForRows : computedWhenRead && !column.notNull());
    }

    /** The check of an enumeration has no name unless it is given one, so that renames need no rebuild. */
    @Override
    String inlineCheck(Column column, CheckConstraint check) {
        return column.explicitCheckName() == null ? "check (" + check.expression() + ")" : constraint(check);
    }

    @Override
    boolean hasDeferrableKeys() {
        return true;
    }

    /** The index is in the attached database that its name says, and the table with it. */
    @Override
    String createdIndex(QualifiedName table, Index index) {
        return names().sql(table.sibling(index.name()));
    }

    @Override
    String indexedTable(QualifiedName table) {
        return names().sql(table.name());
    }

    /** A foreign key never leaves its database. */
    @Override
    String referenced(QualifiedName table) {
        return names().sql(table.name());
    }

    @Override
    String indexExpression(String expression) {
        return "(" + expression + ")";
    }

    @Override
    String condition(Index index) {
        return words(" where ", index.where());
    }

    @Override
    String literalOf(String column, ColumnType type) {
        return "quote(" + column + ")";
    }

    @Override
    boolean comparesRows() {
        return true;
    }
}

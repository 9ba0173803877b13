package dev.migrate.schema;

/** What is said of a table as a whole. */
public sealed interface TableOption extends TableElement {

    /** The text that explains the table to readers of the database. */
    record Comment(String text) implements TableOption {}

    /** SQL that stands after the table's closing parenthesis, taken as it is: {@code @Table(options)}. */
    record Options(String sql) implements TableOption {}
}

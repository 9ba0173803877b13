package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * <p>Start with {@link Columns#column} and add what differs: {@code column("bio", varchar(500)).nullable()}.
 *
 * @param name the column's name
 * @param type the logical type
 * @param notNull whether NULL is refused
 * @param defaultValue the SQL expression for rows that give no value, or null for none
 * @param generated the expression that the column is computed from, or null
 * @param identity how the database numbers the rows, or null if it does not
 * @param collation the collation's name, or null for the database's own
 * @param comment the text that explains the column, or null
 * @param explicitCheckName the name of the check constraint that holds an enumeration's constants, or null for
 *     {@link #checkName}'s
 */
public record Column(
        Identifier name,
        ColumnType type,
        boolean notNull,
        @Nullable String defaultValue,
        @Nullable GeneratedValue generated,
        @Nullable Identity identity,
        @Nullable String collation,
        @Nullable String comment,
        @Nullable Identifier explicitCheckName)
        implements TableElement {

    /**
     * How a computed column gets its value.
     *
     * @param expression the SQL expression
     * @param stored whether the value is kept rather than computed when read
     */
    public record GeneratedValue(String expression, boolean stored) {

        /** Returns whether the expression names the column. */
        public boolean uses(Identifier column) {
            return SqlText.mentions(expression, column);
        }
    }

    /**
     * How the database numbers the rows.
     *
     * @param start the first number
     * @param increment the distance between two numbers
     * @param always whether the database refuses numbers that a row brings itself, where it can
     */
    public record Identity(long start, long increment, boolean always) {

        /** Counts 1, 2, 3. */
        public static final Identity DEFAULT = new Identity(1, 1);

        /** Creates a numbering that a row may bring its own number to. */
        public Identity(long start, long increment) {
            this(start, increment, false);
        }
    }

    /** Returns a column that refuses NULL and has nothing else. */
    public static Column of(Identifier name, ColumnType type) {
        return new Column(name, type, true, null, null, null, null, null, null);
    }

    /** Returns this column with another name. */
    public Column named(Identifier newName) {
        return new Column(
                newName, type, notNull, defaultValue, generated, identity, collation, comment, explicitCheckName);
    }

    /** Returns this column with another type. */
    public Column type(ColumnType newType) {
        return new Column(
                name, newType, notNull, defaultValue, generated, identity, collation, comment, explicitCheckName);
    }

    /** Returns this column, allowing NULL. */
    public Column nullable() {
        return notNull(false);
    }

    /** Returns this column, refusing NULL or not. */
    public Column notNull(boolean refuseNull) {
        return new Column(
                name, type, refuseNull, defaultValue, generated, identity, collation, comment, explicitCheckName);
    }

    /** Returns this column with the SQL expression {@code sql} for rows that give no value, or null for none. */
    public Column defaultTo(@Nullable String sql) {
        return new Column(name, type, notNull, sql, generated, identity, collation, comment, explicitCheckName);
    }

    /** Returns this column, computed from the SQL expression {@code expression} and stored. */
    public Column generatedAs(String expression) {
        return generated(new GeneratedValue(expression, true));
    }

    /** Returns this column, computed from the SQL expression {@code expression} whenever it is read. */
    public Column generatedVirtuallyAs(String expression) {
        return generated(new GeneratedValue(expression, false));
    }

    /** Returns this column, computed as said, or not computed for null. */
    public Column generated(@Nullable GeneratedValue value) {
        return new Column(name, type, notNull, defaultValue, value, identity, collation, comment, explicitCheckName);
    }

    /** Returns this column, numbered by the database: 1, 2, 3. */
    public Column autoIncrement() {
        return identity(Identity.DEFAULT);
    }

    /** Returns this column, numbered by the database from {@code start} by {@code increment}. */
    public Column autoIncrement(long start, long increment) {
        return identity(new Identity(start, increment));
    }

    /** Returns this column, numbered by the database alone: PostgreSQL and H2 refuse a number that a row brings itself. */
    public Column alwaysNumbered() {
        Identity own = identity == null ? Identity.DEFAULT : identity;
        return identity(new Identity(own.start(), own.increment(), true));
    }

    /** Returns this column, numbered by the database as said, or not numbered for null. */
    public Column identity(@Nullable Identity newIdentity) {
        return new Column(
                name, type, notNull, defaultValue, generated, newIdentity, collation, comment, explicitCheckName);
    }

    /** Returns this column with a collation, or the database's own for null. */
    public Column collate(@Nullable String newCollation) {
        return new Column(
                name, type, notNull, defaultValue, generated, identity, newCollation, comment, explicitCheckName);
    }

    /** Returns this column with a comment, or without one for null. */
    public Column comment(@Nullable String newComment) {
        return new Column(
                name, type, notNull, defaultValue, generated, identity, collation, newComment, explicitCheckName);
    }

    /** Returns this column with a name of its own, in text form, for the check constraint of an enumeration. */
    public Column checkedBy(String checkName) {
        return checkNamed(Identifier.of(checkName));
    }

    /** Returns this column with a name of its own for the check constraint of an enumeration, or without for null. */
    public Column checkNamed(@Nullable Identifier checkName) {
        return new Column(name, type, notNull, defaultValue, generated, identity, collation, comment, checkName);
    }

    /** Returns the name of the check constraint that holds an enumeration's constants where a dialect needs one. */
    public Identifier checkName(QualifiedName table) {
        return explicitCheckName == null ? NamingConvention.DEFAULT.check(table.name(), name) : explicitCheckName;
    }
}

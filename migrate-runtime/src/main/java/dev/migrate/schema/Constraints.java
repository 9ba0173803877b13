package dev.migrate.schema;

import java.util.Arrays;
import java.util.List;

/**
 * The words with which a revision describes keys, constraints and indexes, for {@code import static}.
 *
 * <pre>{@code
 * primaryKey("pk_goals", "id")
 * foreignKey("fk_goals_user_id", "user_id").references("users", "id").onDelete(CASCADE)
 * index("ix_goals_title", "title")
 * }</pre>
 */
public final class Constraints {

    private Constraints() {}

    /** Returns a primary key of the columns in their order. */
    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(Identifier.of(name), identifiers(columns));
    }

    /** Returns a unique constraint on the columns in their order. */
    public static UniqueConstraint unique(String name, String... columns) {
        return new UniqueConstraint(Identifier.of(name), identifiers(columns));
    }

    /** Returns the start of a foreign key; {@link ForeignKey.Referring#references} completes it. */
    public static ForeignKey.Referring foreignKey(String name, String... columns) {
        return new ForeignKey.Referring(Identifier.of(name), identifiers(columns));
    }

    /** Returns a check constraint with the SQL condition {@code expression}. */
    public static CheckConstraint check(String name, String expression) {
        return new CheckConstraint(Identifier.of(name), expression);
    }

    /** Returns an exclusion constraint: no two rows fulfil all comparisons; each is {@link #with}. */
    public static ExclusionConstraint exclusion(String name, ExclusionConstraint.Part... parts) {
        return new ExclusionConstraint(
                Identifier.of(name), List.of(parts), null, null, ForeignKey.Timing.NOT_DEFERRABLE);
    }

    /** A column of two rows, compared with an operator. */
    public static ExclusionConstraint.Part with(String column, String operator) {
        return with(asc(column), operator);
    }

    /** A column or expression of two rows, compared with an operator. */
    public static ExclusionConstraint.Part with(IndexColumn what, String operator) {
        return new ExclusionConstraint.Part(what, operator);
    }

    /**
     * Returns a row that the table of an id generator starts with.
     *
     * @param keyColumn the column that tells the rows apart
     * @param key what the row has there
     * @param valueColumn the column with the number
     * @param value the number that it starts with
     * @param increment how many numbers the application takes at once: the allocation size
     */
    public static SeedRow seedRow(String keyColumn, String key, String valueColumn, long value, long increment) {
        return new SeedRow(Identifier.of(keyColumn), key, Identifier.of(valueColumn), value, increment);
    }

    /** Returns an index on the columns in their order, smallest values first. */
    public static Index index(String name, String... columns) {
        return index(name, ascending(columns));
    }

    /** Returns an index on columns or expressions in their order. */
    public static Index index(String name, IndexColumn... columns) {
        return new Index(Identifier.of(name), List.of(columns), false, null, null, List.of());
    }

    /** Returns an index on the columns in their order that refuses two rows with the same values. */
    public static Index uniqueIndex(String name, String... columns) {
        return uniqueIndex(name, ascending(columns));
    }

    /** Returns an index on columns or expressions in their order that refuses two rows with the same values. */
    public static Index uniqueIndex(String name, IndexColumn... columns) {
        return new Index(Identifier.of(name), List.of(columns), true, null, null, List.of());
    }

    /** A column as part of an index, smallest value first. */
    public static IndexColumn asc(String column) {
        return new IndexColumn(Identifier.of(column), null, false);
    }

    /** A column as part of an index, greatest value first. */
    public static IndexColumn desc(String column) {
        return new IndexColumn(Identifier.of(column), null, true);
    }

    /** The same part of an index, greatest value first. */
    public static IndexColumn desc(IndexColumn part) {
        return part.descending(true);
    }

    /** An SQL expression as part of an index, smallest value first. */
    public static IndexColumn expression(String sql) {
        return new IndexColumn(null, sql, false);
    }

    /** The text that explains a table. */
    public static TableOption comment(String text) {
        return new TableOption.Comment(text);
    }

    /** SQL after a table's closing parenthesis, taken as it is. */
    public static TableOption options(String sql) {
        return new TableOption.Options(sql);
    }

    private static IndexColumn[] ascending(String... columns) {
        return Arrays.stream(columns).map(Constraints::asc).toArray(IndexColumn[]::new);
    }

    private static List<Identifier> identifiers(String... names) {
        return Arrays.stream(names).map(Identifier::of).toList();
    }
}

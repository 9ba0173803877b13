package dev.migrate.schema;

/**
 * A row that a table starts with and the application counts up: that of an id generator ({@code @TableGenerator}).
 *
 * <p>The row belongs to the schema, its number does not: once it is there, the application changes it, and nothing here sets
 * it back.
 *
 * @param keyColumn the column of text that tells the rows of the table apart
 * @param key what the row has there, unique within the table
 * @param valueColumn the column with the number
 * @param value the number of a row that is new
 * @param increment how many numbers the application takes at once, at least 1: the allocation size
 */
public record SeedRow(Identifier keyColumn, String key, Identifier valueColumn, long value, long increment)
        implements TableElement {

    /** @throws IllegalArgumentException if both columns are the same, or the increment is less than 1 */
    public SeedRow {
        if (keyColumn.equals(valueColumn)) {
            throw new IllegalArgumentException("The row '" + key + "' has its key and its number in one column, "
                    + keyColumn + "; give each a column of its own.");
        }
        if (increment < 1) {
            throw new IllegalArgumentException(
                    "The row '" + key + "' has the increment " + increment + "; give it one of at least 1.");
        }
    }

    /** Returns this row under another key. */
    public SeedRow keyed(String newKey) {
        return new SeedRow(keyColumn, newKey, valueColumn, value, increment);
    }

    /** Returns this row after the column {@code from} of its table is called {@code to}. */
    public SeedRow withColumnRenamed(Identifier from, Identifier to) {
        return new SeedRow(
                keyColumn.equals(from) ? to : keyColumn,
                key,
                valueColumn.equals(from) ? to : valueColumn,
                value,
                increment);
    }

    /** Returns whether {@code other} is this row, whatever number it starts with and is counted by. */
    public boolean isSameAs(SeedRow other) {
        return equals(new SeedRow(other.keyColumn, other.key, other.valueColumn, value, increment));
    }

    @Override
    public boolean uses(Identifier column) {
        return keyColumn.equals(column) || valueColumn.equals(column);
    }
}

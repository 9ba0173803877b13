package dev.migrate.dialect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a table in the order of its key, taken in parts that begin after a known one.
 *
 * <p>A key is a list of literals, one for each column, as the database itself writes the values.
 *
 * @param table the table's name as SQL
 * @param columns the columns of the key as SQL, at least one; none of them is ever null
 * @param literals for each column, an expression that gives its value as the text of a literal
 * @param comparesRows whether the database finds its way in an index by {@code (a, b) > (1, 2)}
 */
public record Keyset(String table, List<String> columns, List<String> literals, boolean comparesRows) {

    public Keyset {
        columns = List.copyOf(columns);
        literals = List.copyOf(literals);
    }

    /**
     * Returns a query for the key of the last row of a full part; without a row if there are fewer left.
     *
     * @param after the key that the part begins after; empty for the first part
     * @param size the number of rows, at least 1
     */
    public String lastKey(List<String> after, int size) {
        String condition = after.isEmpty() ? "" : " where " + after(after);
        return "select " + String.join(", ", literals) + " from " + table + condition + " order by "
                + String.join(", ", columns) + " limit 1 offset " + (size - 1);
    }

    /** Returns the condition of the rows after a key. */
    public String after(List<String> key) {
        return compared(">", ">", ">=", key);
    }

    /** Returns the condition of the rows up to a key and with it. */
    public String upTo(List<String> key) {
        return compared("<=", "<", "<=", key);
    }

    /** The first column is bounded by itself as well, which is all that some databases use an index for. */
    private String compared(String last, String strictly, String atMost, List<String> key) {
        if (columns.size() == 1) {
            return columns.get(0) + " " + last + " " + key.get(0);
        }
        if (comparesRows) {
            return "(" + String.join(", ", columns) + ") " + last + " (" + String.join(", ", key) + ")";
        }
        String choices = IntStream.range(0, columns.size())
                .mapToObj(i -> equal(i, key) + columns.get(i) + " " + (i == columns.size() - 1 ? last : strictly) + " "
                        + key.get(i))
                .collect(Collectors.joining(" or ", "(", ")"));
        return columns.get(0) + " " + atMost + " " + key.get(0) + " and " + choices;
    }

    private String equal(int count, List<String> key) {
        return IntStream.range(0, count)
                .mapToObj(i -> columns.get(i) + " = " + key.get(i) + " and ")
                .collect(Collectors.joining());
    }
}

package dev.migrate.schema;

import java.util.HashSet;
import java.util.List;

/** Lists of column names in keys and indexes. */
final class ColumnNames {

    private ColumnNames() {}

    /** Returns an immutable copy of {@code columns} after checking that there is one and none stands twice. */
    static List<Identifier> checked(List<Identifier> columns, String kind, Identifier name) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The " + kind + " " + name + " has no column; name at least one.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(
                    "The " + kind + " " + name + " names a column twice: " + columns + "; name each column once.");
        }
        return List.copyOf(columns);
    }

    static List<Identifier> renamed(List<Identifier> columns, Identifier from, Identifier to) {
        return columns.stream().map(column -> column.equals(from) ? to : column).toList();
    }
}

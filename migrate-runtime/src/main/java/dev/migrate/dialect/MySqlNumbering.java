package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that MariaDB and MySQL number.
 *
 * <p>They refuse {@code auto_increment} on a column that is not the first of a key. So a column is numbered exactly as long as
 * there is such a key, whichever of the two is added first or dropped last.
 */
final class MySqlNumbering {

    private MySqlNumbering() {}

    /** Returns the column as the database can have it in {@code table}. */
    static Column possible(Table table, Column column) {
        return column.identity() == null || isFirstOfAKey(table, column.name()) ? column : column.identity(null);
    }

    /** Returns the columns of {@code after} that are numbered there, but not yet or not any more in {@code before}. */
    static List<Column> changed(Table before, Table after) {
        return after.columns().stream()
                .filter(column -> column.identity() != null
                        && before.column(column.name()).isPresent())
                .filter(column -> isFirstOfAKey(before, column.name()) != isFirstOfAKey(after, column.name()))
                .map(column -> possible(after, column))
                .toList();
    }

    private static boolean isFirstOfAKey(Table table, Identifier column) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey())
                                .map(key -> key.columns().get(0)),
                        table.uniques().stream().map(unique -> unique.columns().get(0)),
                        table.indexes().stream().map(MySqlNumbering::first))
                .flatMap(names -> names)
                .anyMatch(column::equals);
    }

    private static @Nullable Identifier first(Index index) {
        return index.columns().get(0).column();
    }
}

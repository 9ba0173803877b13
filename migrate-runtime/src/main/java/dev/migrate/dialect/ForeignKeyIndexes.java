package dev.migrate.dialect;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The indexes that InnoDB makes for foreign keys.
 *
 * <p>Each foreign key needs an index that begins with its columns. InnoDB makes one, named like the key, where the table has
 * none, and refuses to drop the last that a key can use. So that a table is the same however it came to be, such an index is
 * there exactly as long as no other index of the table does its work.
 */
final class ForeignKeyIndexes {

    private ForeignKeyIndexes() {}

    /** Returns the foreign keys of the table that have an index of their own. */
    static List<ForeignKey> of(Table table) {
        List<List<Identifier>> present = new ArrayList<>(declared(table).toList());
        List<ForeignKey> own = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (present.stream().noneMatch(columns -> beginsWith(columns, key.columns()))) {
                present.add(key.columns());
                own.add(key);
            }
        }
        return own;
    }

    private static Stream<List<Identifier>> declared(Table table) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                        table.uniques().stream().map(unique -> unique.columns()),
                        table.indexes().stream().map(ForeignKeyIndexes::leadingColumns))
                .flatMap(columns -> columns);
    }

    private static List<Identifier> leadingColumns(Index index) {
        return index.columns().stream()
                .takeWhile(part -> part.column() != null && part.length() == null)
                .map(IndexColumn::column)
                .toList();
    }

    private static boolean beginsWith(List<Identifier> columns, List<Identifier> start) {
        return columns.size() >= start.size()
                && columns.subList(0, start.size()).equals(start);
    }
}

package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * What becomes of the columns that a database computes from others when these are renamed.
 *
 * <p>Some databases change the expression with the name and some do not, and an expression of the new names can neither
 * stand before the rename nor, on the way back, after it. So such a column goes before the renames and comes anew after
 * them, which loses nothing, as its values are computed.
 */
final class ComputedColumns {

    private ComputedColumns() {}

    /** Returns the columns that stay, by their name before, without those that have to come anew. */
    static Map<Identifier, Identifier> staying(Table before, Table after, Map<Identifier, Identifier> columns) {
        Map<Identifier, Identifier> staying = new HashMap<>(columns);
        columns.forEach((old, changed) -> {
            Column column = before.column(old).orElseThrow();
            if (isOfRenamed(column, columns)
                    && differs(column, after.column(changed).orElseThrow())) {
                staying.remove(old);
            }
        });
        return staying;
    }

    private static boolean differs(Column before, Column after) {
        GeneratedValue generated = after.generated();
        return generated != null && !generated.equals(before.generated());
    }

    /** Returns whether a column before is computed from one that gets another name. */
    static boolean isOfRenamed(Column before, Map<Identifier, Identifier> columns) {
        GeneratedValue generated = before.generated();
        return generated != null
                && columns.entrySet().stream()
                        .anyMatch(pair -> !pair.getKey().equals(pair.getValue())
                                && pair.getKey().isMentionedIn(generated.expression()));
    }
}

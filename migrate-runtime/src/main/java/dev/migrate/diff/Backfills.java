package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values on the command line for rows that have none, by the names afterwards. */
final class Backfills {

    private record Target(QualifiedName table, Identifier column) {}

    private final Map<Target, String> expressions = new HashMap<>();
    private final Map<Target, String> unused = new LinkedHashMap<>();

    /**
     * Finds the columns that the hints name.
     *
     * @throws HintException if one names a table or column that the entities do not want
     */
    Backfills(Hints hints, Schema to, Matches matches) {
        hints.backfills().forEach((text, expression) -> {
            Target target = target(text, to, matches);
            expressions.put(target, expression);
            unused.put(target, text);
        });
    }

    private static Target target(String text, Schema to, Matches matches) {
        ColumnReference reference = ColumnReference.parse(Hints.BACKFILL, text);
        QualifiedName named = reference
                .table()
                .orElseThrow(() -> new HintException(
                        Hints.BACKFILL, "'" + text + "' names no table; write users.bio='' instead."));
        QualifiedName current =
                to.table(named).isPresent() ? named : matches.tables().getOrDefault(named, named);
        Table table = to.table(current)
                .orElseThrow(() -> new HintException(
                        Hints.BACKFILL,
                        "'" + text + "': the entities want no table " + named
                                + "; write the name as snapshot.json has it."));
        Column column = table.column(reference.column())
                .orElseThrow(() -> new HintException(
                        Hints.BACKFILL,
                        "'" + text + "': the entities want no such column of " + named + "; its columns are "
                                + table.columns().stream().map(Column::name).toList() + '.'));
        return new Target(table.name(), column.name());
    }

    /** Returns the value for a column, and takes it as used. */
    Optional<String> take(QualifiedName table, Identifier column) {
        Target target = new Target(table, column);
        unused.remove(target);
        return Optional.ofNullable(expressions.get(target));
    }

    /**
     * Refuses values that nothing has asked for.
     *
     * @throws HintException if there is one
     */
    void requireAllUsed() {
        if (!unused.isEmpty()) {
            throw new HintException(
                    Hints.BACKFILL,
                    "'" + unused.values().iterator().next()
                            + "' needs no value: the column is neither new nor does it become NOT NULL; leave it out.");
        }
    }
}

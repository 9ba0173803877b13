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

/** The SQL expressions on the command line, each for a column, by the names afterwards. */
final class ColumnExpressions {

    private record Target(QualifiedName table, Identifier column) {}

    private final String property;
    private final Map<Target, String> expressions = new HashMap<>();
    private final Map<Target, String> unused = new LinkedHashMap<>();

    /**
     * Finds the columns that the hints name.
     *
     * @param property the property of the command line that holds them
     * @param hints the expressions by column
     * @throws HintException if one names a table or column that the entities do not want
     */
    ColumnExpressions(String property, Map<String, String> hints, Schema to, Matches matches) {
        this.property = property;
        hints.forEach((text, expression) -> {
            Target target = target(text, to, matches);
            expressions.put(target, expression);
            unused.put(target, text);
        });
    }

    private Target target(String text, Schema to, Matches matches) {
        ColumnReference reference = ColumnReference.parse(property, text);
        QualifiedName named = reference
                .table()
                .orElseThrow(() ->
                        new HintException(property, "'" + text + "' names no table; write users.bio='' instead."));
        QualifiedName current =
                to.table(named).isPresent() ? named : matches.tables().getOrDefault(named, named);
        Table table = to.table(current)
                .orElseThrow(() -> new HintException(
                        property,
                        "'" + text + "': the entities want no table " + named
                                + "; write the name as snapshot.json has it."));
        Column column = table.column(reference.column())
                .orElseThrow(() -> new HintException(
                        property,
                        "'" + text + "': the entities want no such column of " + named + "; its columns are "
                                + table.columns().stream().map(Column::name).toList() + '.'));
        return new Target(table.name(), column.name());
    }

    /** Returns the expression for a column, and takes it as used. */
    Optional<String> take(QualifiedName table, Identifier column) {
        Target target = new Target(table, column);
        unused.remove(target);
        return Optional.ofNullable(expressions.get(target));
    }

    /**
     * Refuses expressions that nothing has asked for.
     *
     * @param reason why a column needs none
     * @throws HintException if there is one
     */
    void requireAllUsed(String reason) {
        if (!unused.isEmpty()) {
            throw new HintException(
                    property,
                    "'" + unused.values().iterator().next() + "' needs no value: " + reason + "; leave it out.");
        }
    }
}

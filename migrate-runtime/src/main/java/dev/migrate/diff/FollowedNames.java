package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The names that kept constraints and indexes have after the renames of what they stand on. */
final class FollowedNames {

    private final Matches matches;

    /**
     * Leaves out the renames that do not take place.
     *
     * @param all the renames that are wanted
     * @param retained the tables that keep their names
     * @param stays whether a column keeps its name, by the name before of its table and its own
     */
    FollowedNames(Matches all, Set<QualifiedName> retained, BiPredicate<QualifiedName, Identifier> stays) {
        Map<QualifiedName, QualifiedName> tables = new HashMap<>(all.tables());
        retained.forEach(table -> tables.put(table, table));
        Map<QualifiedName, Map<Identifier, Identifier>> columns = new HashMap<>();
        all.columns().forEach((table, pairs) -> {
            Map<Identifier, Identifier> names = new HashMap<>(pairs);
            names.replaceAll((from, to) -> stays.test(table, from) ? from : to);
            columns.put(table, names);
        });
        this.matches = new Matches(tables, columns, all.sequences(), new HashSet<>(), new HashMap<>());
    }

    ForeignKey following(ForeignKey before) {
        return matches.following(before);
    }

    /** Returns an element of a table after the renames of its own columns and of what it refers to. */
    TableElement following(TableElement element, FilteredTable table) {
        TableElement renamed = element;
        Table after = Table.empty(table.name());
        for (RenameOrder.Step<QualifiedName, Identifier> step : KeptTable.of(
                        Table.of(table.before().name(), table.before().columns()), after, matches)
                .renames()) {
            renamed = KeptTable.renamed(renamed, step.from(), step.to());
        }
        return renamed instanceof ForeignKey key ? matches.following(key) : renamed;
    }
}

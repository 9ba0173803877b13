package dev.migrate.diff;

import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops tables: at the end and children first, or at the start where something else gets one of their names. */
final class DroppedTables {

    private final OperationOrder order;
    private final Ground ground;
    private final Matches matches;
    private final Map<QualifiedName, Table> cleared = new HashMap<>();
    private final Map<QualifiedName, Table> last = new HashMap<>();

    DroppedTables(OperationOrder order, Ground ground, Matches matches, Schema from, Schema to) {
        this.order = order;
        this.ground = ground;
        this.matches = matches;
        Set<FoldedName> needed = neededNames(to);
        from.tables().stream()
                .filter(table -> matches.droppedTables().contains(table.name()))
                .forEach(table ->
                        (FoldedName.allOf(table).anyMatch(needed::contains) ? cleared : last).put(table.name(), table));
    }

    private static Set<FoldedName> neededNames(Schema to) {
        Set<FoldedName> needed = new HashSet<>();
        to.tables().forEach(table -> FoldedName.allOf(table).forEach(needed::add));
        return needed;
    }

    void drop() {
        cleared.values().forEach(this::dropFirst);
        TableGraph graph = new TableGraph(last.values());
        graph.childrenFirst().forEach(table -> dropLast(table, graph));
    }

    private void dropFirst(Table table) {
        List<ForeignKey> kept = table.foreignKeys().stream()
                .filter(key -> !isInTheWay(table, key))
                .toList();
        dropForeignKeys(table, kept);
        order.add(Phase.CLEAR_NAMES, table.name(), new DropTable(withOnly(kept, table)));
    }

    private void dropLast(Table table, TableGraph graph) {
        List<ForeignKey> kept = table.foreignKeys().stream()
                .filter(key -> !isInTheWay(table, key) && !graph.isInCycle(table, key))
                .toList();
        dropForeignKeys(table, kept);
        order.addNext(Phase.DROP_TABLES, new DropTable(withOnly(kept, table).withForeignKeys(matches::following)));
    }

    private boolean isInTheWay(Table table, ForeignKey key) {
        QualifiedName target = key.target();
        if (matches.droppedTables().contains(target)) {
            return cleared.containsKey(target) && !target.equals(table.name());
        }
        return ground.isShaken(table.name(), key);
    }

    private void dropForeignKeys(Table table, List<ForeignKey> kept) {
        table.foreignKeys().stream()
                .filter(key -> !kept.contains(key))
                .forEach(
                        key -> order.add(Phase.DROP_FOREIGN_KEYS, table.name(), new DropConstraint(table.name(), key)));
    }

    private static Table withOnly(List<ForeignKey> kept, Table table) {
        Table changed = table.withoutForeignKeys();
        for (ForeignKey key : kept) {
            changed = changed.with(key);
        }
        return changed;
    }
}

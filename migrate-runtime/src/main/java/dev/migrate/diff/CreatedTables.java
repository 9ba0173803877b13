package dev.migrate.diff;

import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Creates tables, parents first.
 *
 * <p>A foreign key stands within the new table if what it refers to is there at that time, else it is added at the end.
 */
final class CreatedTables {

    private final OperationOrder order;
    private final Ground ground;
    private final Map<QualifiedName, KeptTable> keptTables;
    private final TableGraph graph;
    private final Set<QualifiedName> late = new HashSet<>();
    private final Set<QualifiedName> early = new HashSet<>();

    /**
     * Creates it for the tables {@code created}.
     *
     * @param keptTables the tables that stay, by their name afterwards
     * @param freed the names that renames free
     */
    CreatedTables(
            OperationOrder order,
            Ground ground,
            Map<QualifiedName, KeptTable> keptTables,
            List<Table> created,
            Set<FoldedName> freed) {
        this.order = order;
        this.ground = ground;
        this.keptTables = keptTables;
        this.graph = new TableGraph(created);
        created.forEach(table -> (FoldedName.allOf(table).anyMatch(freed::contains) ? late : early).add(table.name()));
    }

    void create() {
        graph.parentsFirst().forEach(this::create);
    }

    private void create(Table table) {
        List<ForeignKey> afterwards = table.foreignKeys().stream()
                .filter(key -> !isInline(table, key))
                .toList();
        Table first = table;
        for (ForeignKey key : afterwards) {
            first = first.without(key);
        }
        Phase phase = late.contains(table.name()) ? Phase.CREATE_ON_FREED_NAMES : Phase.CREATE_TABLES;
        order.addNext(phase, new CreateTable(first));
        afterwards.forEach(
                key -> order.add(Phase.ADD_FOREIGN_KEYS, table.name(), new AddConstraint(table.name(), key)));
    }

    private boolean isInline(Table table, ForeignKey key) {
        KeptTable kept = keptTables.get(key.target());
        if (kept != null) {
            return ground.isFirm(kept, key.targetColumns());
        }
        return !graph.isInCycle(table, key) && !(early.contains(table.name()) && late.contains(key.target()));
    }
}

package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** Tables and the foreign keys between them; those to other tables and to the table itself do not count. */
final class TableGraph {

    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> parents = new LinkedHashMap<>();
    private final Map<QualifiedName, Integer> cycles;

    TableGraph(Collection<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
        this.tables.values().forEach(table -> parents.put(table.name(), parents(table)));
        this.cycles = TableCycles.of(parents);
    }

    private Set<QualifiedName> parents(Table table) {
        Set<QualifiedName> targets = new HashSet<>();
        table.foreignKeys().forEach(key -> targets.add(key.target()));
        targets.remove(table.name());
        targets.retainAll(tables.keySet());
        return targets;
    }

    /** Returns whether the foreign key is part of a cycle through several tables. */
    boolean isInCycle(Table table, ForeignKey key) {
        return !key.target().equals(table.name())
                && tables.containsKey(key.target())
                && isOneCycle(table.name(), key.target());
    }

    private boolean isOneCycle(QualifiedName one, QualifiedName other) {
        return cycles.getOrDefault(one, -1).equals(cycles.getOrDefault(other, -2));
    }

    /** Returns the tables, each after those it refers to outside of cycles; ties by name. */
    List<Table> parentsFirst() {
        return sorted(parents);
    }

    /** Returns the tables, each before those it refers to outside of cycles; ties by name. */
    List<Table> childrenFirst() {
        Map<QualifiedName, Set<QualifiedName>> children = new HashMap<>();
        parents.forEach((child, targets) -> targets.forEach(target ->
                children.computeIfAbsent(target, absent -> new HashSet<>()).add(child)));
        return sorted(children);
    }

    /** Sorts so that each table stands after its predecessors, always taking the first name of those that can stand. */
    private List<Table> sorted(Map<QualifiedName, Set<QualifiedName>> predecessors) {
        Map<QualifiedName, Integer> missing = new HashMap<>();
        Map<QualifiedName, List<QualifiedName>> successors = new HashMap<>();
        predecessors.forEach((table, before) -> before.stream()
                .filter(predecessor -> !isOneCycle(table, predecessor))
                .forEach(predecessor -> {
                    missing.merge(table, 1, Integer::sum);
                    successors
                            .computeIfAbsent(predecessor, absent -> new ArrayList<>())
                            .add(table);
                }));
        PriorityQueue<QualifiedName> ready = new PriorityQueue<>(tables.keySet());
        ready.removeIf(missing::containsKey);
        List<Table> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            QualifiedName name = ready.remove();
            sorted.add(tables.get(name));
            for (QualifiedName successor : successors.getOrDefault(name, List.of())) {
                if (missing.merge(successor, -1, Integer::sum) == 0) {
                    ready.add(successor);
                }
            }
        }
        return sorted;
    }
}

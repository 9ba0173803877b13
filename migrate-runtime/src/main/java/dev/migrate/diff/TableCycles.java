package dev.migrate.diff;

import dev.migrate.schema.QualifiedName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The cycles that foreign keys form: Tarjan's strongly connected components, in linear time and without recursion.
 */
final class TableCycles {

    private record Visit(QualifiedName table, Iterator<QualifiedName> parents) {}

    private final Map<QualifiedName, Set<QualifiedName>> parents;
    private final Map<QualifiedName, Integer> numbers = new HashMap<>();
    private final Map<QualifiedName, Integer> lowest = new HashMap<>();
    private final Map<QualifiedName, Integer> cycles = new HashMap<>();
    private final Set<QualifiedName> open = new HashSet<>();
    private final Deque<QualifiedName> path = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    private TableCycles(Map<QualifiedName, Set<QualifiedName>> parents) {
        this.parents = parents;
    }

    /**
     * Returns a number for each table, the same for tables that reach each other.
     *
     * @param parents the tables that each table refers to, all of them keys of the map
     */
    static Map<QualifiedName, Integer> of(Map<QualifiedName, Set<QualifiedName>> parents) {
        TableCycles cycles = new TableCycles(parents);
        parents.keySet().stream()
                .filter(table -> !cycles.numbers.containsKey(table))
                .forEach(cycles::walkFrom);
        return cycles.cycles;
    }

    private void walkFrom(QualifiedName start) {
        enter(start);
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            if (visit.parents().hasNext()) {
                step(visit.table(), visit.parents().next());
            } else {
                leave(visits.remove().table());
            }
        }
    }

    private void enter(QualifiedName table) {
        int number = numbers.size();
        numbers.put(table, number);
        lowest.put(table, number);
        open.add(table);
        path.push(table);
        visits.push(new Visit(table, parents.getOrDefault(table, Set.of()).iterator()));
    }

    private void step(QualifiedName table, QualifiedName parent) {
        Integer number = numbers.get(parent);
        if (number == null) {
            enter(parent);
        } else if (open.contains(parent)) {
            lowest.merge(table, number, Math::min);
        }
    }

    private void leave(QualifiedName table) {
        int low = lowest.getOrDefault(table, 0);
        if (low == numbers.getOrDefault(table, 0)) {
            close(table, low);
        }
        if (!visits.isEmpty()) {
            lowest.merge(visits.element().table(), low, Math::min);
        }
    }

    private void close(QualifiedName first, int cycle) {
        QualifiedName member;
        do {
            member = path.pop();
            open.remove(member);
            cycles.put(member, cycle);
        } while (!member.equals(first));
    }
}

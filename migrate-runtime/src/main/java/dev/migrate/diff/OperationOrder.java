package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects operations and puts them in order: by phase, then by the name of the table or other object, then as they came.
 */
final class OperationOrder {

    private record Entry(QualifiedName object, Operation operation) {}

    private final Map<Phase, List<Entry>> phases = new EnumMap<>(Phase.class);
    private final Map<Phase, List<Operation>> sequences = new EnumMap<>(Phase.class);

    /** Adds an operation on {@code object}. */
    void add(Phase phase, QualifiedName object, Operation operation) {
        phases.computeIfAbsent(phase, absent -> new ArrayList<>()).add(new Entry(object, operation));
    }

    /** Adds an operation that stands after those of its phase that were added before, whatever its name. */
    void addNext(Phase phase, Operation operation) {
        sequences.computeIfAbsent(phase, absent -> new ArrayList<>()).add(operation);
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            phases.getOrDefault(phase, List.of()).stream()
                    .sorted(Comparator.comparing(Entry::object))
                    .map(Entry::operation)
                    .forEach(operations::add);
            operations.addAll(sequences.getOrDefault(phase, List.of()));
        }
        return operations;
    }
}

package dev.migrate.maven.output;

import dev.migrate.operation.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Operations in the order in which a person is told of them: what may lose data is said last, and marked. */
public final class DestructiveLast {

    private static final String MARK = " (data may be lost)";

    private DestructiveLast() {}

    /** Returns the operations, those that may lose data after the others. */
    public static List<Operation> of(List<Operation> operations) {
        return Stream.concat(
                        operations.stream().filter(operation -> !operation.destructive()),
                        operations.stream().filter(Operation::destructive))
                .toList();
    }

    /** Returns what an operation does, with a mark if data may be lost. */
    public static String marked(Operation operation) {
        return operation.summary() + (operation.destructive() ? MARK : "");
    }
}

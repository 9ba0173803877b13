package dev.migrate;

import dev.migrate.operation.Database;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The operations that a revision has called so far, and the schema that they lead to where a call has to know it.
 *
 * <p>Not thread-safe.
 */
final class OperationRecorder {

    private final Supplier<Schema> before;
    private final List<Operation> operations = new ArrayList<>();

    /** The insertions by their place among the operations: they may get rows until all steps are recorded. */
    private final Map<Integer, InsertStep> insertions = new HashMap<>();

    /** What the first {@link #replayedCount} operations lead to, so that no operation is replayed for each later call. */
    private @Nullable Schema replayed;

    private int replayedCount;

    OperationRecorder(Supplier<Schema> before) {
        this.before = before;
    }

    List<Operation> operations() {
        insertions.forEach((place, insertion) -> operations.set(place, insertion.operation()));
        return List.copyOf(operations);
    }

    void add(Operation operation) {
        operations.add(operation);
    }

    /** Adds an operation that may be replaced as long as the steps are recorded, and returns what replaces it. */
    Consumer<Operation> addReplaceable(Operation operation) {
        int place = operations.size();
        add(operation);
        return replacement -> replace(place, replacement);
    }

    ExecuteStep execute(String sql, List<@Nullable Object> parameters) {
        int place = operations.size();
        add(new ExecuteSql(sql, parameters, List.of()));
        return new ExecuteStep(
                () -> schemaBefore(place), declared -> replace(place, new ExecuteSql(sql, parameters, declared)));
    }

    void onDatabase(Database database, Consumer<Operations> steps) {
        List<Operation> own = Operations.record(this::schema, steps);
        add(new OnDatabase(database, own));
    }

    InsertStep insert(QualifiedName table, List<Identifier> columns) {
        InsertStep insertion = new InsertStep(table, columns);
        insertions.put(operations.size(), insertion);
        add(insertion.operation());
        return insertion;
    }

    private void replace(int place, Operation operation) {
        operations.set(place, operation);
        if (place < replayedCount) {
            replayed = null;
        }
    }

    /** Returns the table, or one without anything if there is none: enough to drop what may not be there. */
    Table tableOrUnknown(String name) {
        QualifiedName table = QualifiedName.of(name);
        return schema().table(table).orElseGet(() -> Table.empty(table));
    }

    Table table(String name) {
        return found(schema().table(QualifiedName.of(name)), "table", name);
    }

    Column column(String table, String column) {
        return found(table(table).column(Identifier.of(column)), "column", table + "." + column);
    }

    Constraint constraint(String table, String constraint) {
        return found(
                table(table).constraint(Identifier.of(constraint)), "constraint", constraint + " of table " + table);
    }

    Index index(String table, String index) {
        return found(table(table).index(Identifier.of(index)), "index", index + " of table " + table);
    }

    Sequence sequence(String name) {
        return found(schema().sequence(QualifiedName.of(name)), "sequence", name);
    }

    EnumType enumType(String name) {
        return found(schema().enumType(QualifiedName.of(name)), "enum type", name);
    }

    private Schema schema() {
        if (replayed == null) {
            replayed = before.get();
            replayedCount = 0;
        }
        replayed = Replay.all(operations.subList(replayedCount, operations.size()), replayed);
        replayedCount = operations.size();
        return replayed;
    }

    private Schema schemaBefore(int place) {
        return Replay.all(operations.subList(0, place), before.get());
    }

    private static <T> T found(Optional<T> object, String kind, String name) {
        return object.orElseThrow(() -> new IllegalArgumentException("There is no " + kind + " " + name
                + " at this point of the history; give its definition here, or declare what raw SQL has made with"
                + " execute(sql).declares(…)."));
    }
}

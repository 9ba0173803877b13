package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Replays operations on schemas in memory. */
public final class Replay {

    private static final String DECLARE_IT =
            "; check the order of the operations, or declare what raw SQL changes with execute(sql).declares(…).";

    private Replay() {}

    /**
     * Returns the schema that the operations make of {@code schema}, one after the other.
     *
     * @throws ReplayException if one of them does not fit
     */
    public static Schema all(List<Operation> operations, Schema schema) {
        Schema changed = schema;
        for (Operation operation : operations) {
            changed = operation.applyTo(changed);
        }
        return changed;
    }

    /** Returns the operations that undo {@code operations}: their inverses, backwards. */
    public static List<Operation> inverse(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> operation.inverse().ifPresent(inverses::add));
        Collections.reverse(inverses);
        return List.copyOf(inverses);
    }

    static Table table(Operation operation, Schema schema, QualifiedName name) {
        return schema.table(name)
                .orElseThrow(() -> new ReplayException(operation, "there is no table " + name + DECLARE_IT));
    }

    static Column column(Operation operation, Table table, Identifier name) {
        return table.column(name)
                .orElseThrow(() -> new ReplayException(
                        operation, "the table " + table.name() + " has no column " + name + DECLARE_IT));
    }

    static EnumType enumType(Operation operation, Schema schema, QualifiedName name) {
        return schema.enumType(name)
                .orElseThrow(() -> new ReplayException(operation, "there is no enum type " + name + DECLARE_IT));
    }

    static Schema changeTable(Operation operation, Schema schema, QualifiedName name, UnaryOperator<Table> change) {
        return attempt(operation, () -> schema.withReplaced(change.apply(table(operation, schema, name))));
    }

    static Schema addTo(Operation operation, Schema schema, QualifiedName table, TableElement element) {
        return changeTable(operation, schema, table, before -> before.with(element));
    }

    static Schema removeFrom(Operation operation, Schema schema, QualifiedName table, TableElement element) {
        return changeTable(operation, schema, table, before -> {
            require(
                    operation,
                    before.elements().contains(element),
                    "the table " + table + " does not have it as the operation says" + DECLARE_IT);
            return before.without(element);
        });
    }

    static void require(Operation operation, boolean holds, String otherwise) {
        if (!holds) {
            throw new ReplayException(operation, otherwise);
        }
    }

    /** Reports what the model refuses, such as a second object of one name, as what this operation cannot do. */
    static <T> T attempt(Operation operation, Supplier<T> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException e) {
            throw (ReplayException) new ReplayException(operation, String.valueOf(e.getMessage())).initCause(e);
        }
    }

    /** Refuses to lose a column that a constraint or an index still uses. */
    static void requireUnused(Operation operation, Table table, Column column) {
        table.constraints()
                .filter(constraint -> constraint.uses(column.name()))
                .findFirst()
                .ifPresent(constraint -> {
                    throw new ReplayException(
                            operation, "the constraint " + constraint.name() + " uses it; drop the constraint first.");
                });
        table.indexes().stream()
                .filter(index -> index.uses(column.name()))
                .map(Index::name)
                .findFirst()
                .ifPresent(index -> {
                    throw new ReplayException(operation, "the index " + index + " uses it; drop the index first.");
                });
        table.seedRows().stream()
                .filter(row -> row.uses(column.name()))
                .findFirst()
                .ifPresent(row -> {
                    throw new ReplayException(
                            operation,
                            "the row '" + row.key() + "' that the table starts with uses it; drop the row first.");
                });
    }
}

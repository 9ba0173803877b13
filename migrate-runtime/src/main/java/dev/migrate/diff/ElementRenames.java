package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The renames of constraints and indexes.
 *
 * <p>They are ordered together: on some databases such names are unique within a schema rather than a table.
 */
final class ElementRenames {

    private record Subject(QualifiedName table, TableElement element) {}

    private final List<RenameOrder.Step<Subject, QualifiedName>> renames = new ArrayList<>();

    /** Adds the rename of a constraint or index of a table, both as they are after the renames of tables and columns. */
    void add(QualifiedName table, TableElement element, Identifier from, Identifier to) {
        renames.add(new RenameOrder.Step<>(new Subject(table, element), table.sibling(from), table.sibling(to)));
    }

    /** Returns the names that the renames free. */
    Set<FoldedName> freed() {
        Set<FoldedName> freed = new HashSet<>();
        renames.forEach(step -> freed.add(FoldedName.of(step.from())));
        return freed;
    }

    void emit(OperationOrder order, Schema from, Schema to) {
        TemporaryNames names = new TemporaryNames(name -> isTaken(name, from) || isTaken(name, to));
        RenameOrder.of(renames, name -> name.sibling(names.next()))
                .forEach(step -> order.addNext(Phase.RENAME_CONSTRAINTS, operation(step)));
    }

    private static boolean isTaken(Identifier name, Schema schema) {
        return schema.tables().stream().anyMatch(table -> isTaken(name, table));
    }

    private static boolean isTaken(Identifier name, Table table) {
        return table.constraint(name).isPresent() || table.index(name).isPresent();
    }

    private static Operation operation(RenameOrder.Step<Subject, QualifiedName> step) {
        QualifiedName table = step.subject().table();
        Identifier from = step.from().name();
        return step.subject().element() instanceof Index index
                ? new RenameIndex(table, index.named(from), step.to().name())
                : new RenameConstraint(
                        table,
                        ((Constraint) step.subject().element()).named(from),
                        step.to().name());
    }
}

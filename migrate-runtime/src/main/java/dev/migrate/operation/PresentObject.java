package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;
import java.util.function.Function;

/** Finds in a schema what an operation drops, by its name alone. */
final class PresentObject {

    private PresentObject() {}

    /** Returns the drop of what {@code schema} has of the name that {@code drop} drops, or empty if it has nothing. */
    static Optional<Operation> drop(Operation drop, Schema schema) {
        if (drop instanceof DropNamespace namespace) {
            return schema.namespaces().contains(namespace.name()) ? Optional.of(drop) : Optional.empty();
        }
        if (drop instanceof DropEnumType type) {
            return schema.enumType(type.type().name()).map(DropEnumType::new);
        }
        if (drop instanceof DropSequence sequence) {
            return schema.sequence(sequence.sequence().name()).map(DropSequence::new);
        }
        if (drop instanceof DropTable table) {
            return schema.table(table.table().name()).map(DropTable::new);
        }
        return dropOfPart(drop, schema);
    }

    private static Optional<Operation> dropOfPart(Operation drop, Schema schema) {
        if (drop instanceof DropColumn column) {
            return of(
                    schema,
                    column.table(),
                    table ->
                            table.column(column.column().name()).map(present -> new DropColumn(table.name(), present)));
        }
        if (drop instanceof DropConstraint constraint) {
            return of(
                    schema,
                    constraint.table(),
                    table -> table.constraint(constraint.constraint().name())
                            .map(present -> new DropConstraint(table.name(), present)));
        }
        DropIndex index = (DropIndex) drop;
        return of(
                schema,
                index.table(),
                table -> table.index(index.index().name())
                        .map(present -> new DropIndex(table.name(), present, index.concurrently())));
    }

    private static Optional<Operation> of(
            Schema schema, QualifiedName table, Function<Table, Optional<? extends Operation>> part) {
        return schema.table(table).flatMap(part).map(Operation.class::cast);
    }
}

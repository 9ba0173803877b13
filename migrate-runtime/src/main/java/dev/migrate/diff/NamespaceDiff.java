package dev.migrate.diff;

import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.IfNeeded;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;

/**
 * Compares schemas in the sense of namespaces.
 *
 * <p>An administrator may have made one before, since that needs rights which the user of a migration seldom has.
 */
final class NamespaceDiff {

    private final OperationOrder order;

    NamespaceDiff(OperationOrder order) {
        this.order = order;
    }

    void compare(Schema from, Schema to) {
        to.namespaces().stream()
                .filter(name -> !from.namespaces().contains(name))
                .forEach(name -> order.add(
                        Phase.CREATE_NAMESPACES, QualifiedName.of(name), new IfNeeded(new CreateNamespace(name))));
        from.namespaces().stream()
                .filter(name -> !to.namespaces().contains(name))
                .forEach(name -> order.add(
                        Phase.DROP_NAMESPACES, QualifiedName.of(name), new IfNeeded(new DropNamespace(name))));
    }
}

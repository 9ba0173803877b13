package dev.migrate.diff;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/** Compares the indexes of a table. */
final class IndexDiff {

    private final OperationOrder order;
    private final ElementRenames renames;
    private final Ground ground;

    IndexDiff(OperationOrder order, ElementRenames renames, Ground ground) {
        this.order = order;
        this.renames = renames;
        this.ground = ground;
    }

    void compare(KeptTable table) {
        ElementMatch<Index> match =
                ElementMatch.of(table.view().indexes(), table.after().indexes(), Index::name, Index::named);
        QualifiedName name = table.after().name();
        table.view().indexes().stream()
                .filter(index -> match.renamed().containsKey(index.name()))
                .forEach(index -> renames.add(name, index, index.name(), match.newName(index.name())));
        match.added().forEach(index -> order.add(Phase.CREATE_INDEXES, name, new CreateIndex(name, index)));
        table.before().indexes().stream()
                .filter(index -> match.drops(index.name()))
                .forEach(index -> drop(table.before().name(), index));
    }

    private void drop(QualifiedName table, Index index) {
        order.add(Phase.DROP_INDEXES, table, new DropIndex(table, index));
        if (Ground.isKey(index)) {
            ground.dropsKey(table, Ground.columnsOf(index));
        }
    }
}

package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.List;

/** What operations make of a snapshot that were changed after the comparison. */
public final class Outcome {

    private Outcome() {}

    /**
     * Returns the snapshot after the operations: {@code wanted} if they lead there, else the schema that they do lead to,
     * with the provenance of what is wanted, and of what was there before for the rest.
     *
     * @throws dev.migrate.operation.ReplayException if the operations do not fit the schema before
     */
    public static Snapshot of(List<Operation> operations, Snapshot before, Snapshot wanted) {
        Schema schema = Replay.all(operations, before.schema());
        return schema.equals(wanted.schema())
                ? wanted
                : new Snapshot(wanted.revisions(), schema, provenance(schema, before, wanted));
    }

    private static Provenance provenance(Schema schema, Snapshot before, Snapshot wanted) {
        ChosenProvenance chosen = new ChosenProvenance();
        for (Table table : schema.tables()) {
            QualifiedName name = table.name();
            chosen.table(name, wanted.schema().table(name).isPresent() ? wanted.provenance() : before.provenance());
            for (Column column : table.columns()) {
                boolean isWanted = wanted.schema()
                        .table(name)
                        .flatMap(each -> each.column(column.name()))
                        .isPresent();
                chosen.column(name, column.name(), isWanted ? wanted.provenance() : before.provenance(), name);
            }
        }
        return chosen.provenance();
    }
}

package dev.migrate.diff;

import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Compares tables and all that belongs to them. */
final class TableDiff {

    private final Schema from;
    private final Schema to;
    private final Matches matches;
    private final OperationOrder order;
    private final RowValues values;
    private final OrdinalWarnings warnings;
    private final ElementRenames renames = new ElementRenames();
    private final Ground ground;
    private final Map<QualifiedName, KeptTable> kept = new TreeMap<>();

    TableDiff(
            Schema from, Schema to, Matches matches, OperationOrder order, RowValues values, OrdinalWarnings warnings) {
        this.from = from;
        this.to = to;
        this.matches = matches;
        this.order = order;
        this.values = values;
        this.warnings = warnings;
        this.ground = new Ground(matches);
        matches.tables()
                .forEach((before, after) -> kept.put(
                        after,
                        KeptTable.of(
                                from.table(before).orElseThrow(),
                                to.table(after).orElseThrow(),
                                matches)));
    }

    void compare() {
        Set<FoldedName> freed = renameTables();
        kept.values().forEach(this::describe);
        compareElements();
        new DroppedTables(order, ground, matches, from, to).drop();
        freed.addAll(renames.freed());
        new CreatedTables(order, ground, kept, created(), freed).create();
        renames.emit(order, from, to);
    }

    /** Renames tables and returns the names that this frees. */
    private Set<FoldedName> renameTables() {
        List<RenameOrder.Step<QualifiedName, QualifiedName>> wanted = kept.values().stream()
                .filter(KeptTable::isRenamed)
                .map(KeptTable::before)
                .map(Table::name)
                .sorted()
                .map(name -> new RenameOrder.Step<>(name, name, matches.tables().getOrDefault(name, name)))
                .toList();
        TemporaryNames names = new TemporaryNames(name -> isTaken(name, from) || isTaken(name, to));
        RenameOrder.of(wanted, name -> name.sibling(names.next()))
                .forEach(step -> order.addNext(Phase.RENAME_TABLES, new RenameTable(step.from(), step.to())));
        Set<FoldedName> freed = new HashSet<>();
        wanted.forEach(step -> freed.add(FoldedName.of(step.from())));
        return freed;
    }

    private static boolean isTaken(Identifier name, Schema schema) {
        return schema.tables().stream().anyMatch(table -> table.name().name().equals(name));
    }

    private void describe(KeptTable table) {
        QualifiedName name = table.after().name();
        String comment = table.before().comment();
        if (!Objects.equals(comment, table.after().comment())) {
            order.add(
                    Phase.DESCRIBE_TABLES,
                    name,
                    new AlterTableComment(name, comment, table.after().comment()));
        }
        String options = table.before().options();
        if (!Objects.equals(options, table.after().options())) {
            order.add(
                    Phase.DESCRIBE_TABLES,
                    name,
                    new AlterTableOptions(name, options, table.after().options()));
        }
    }

    private void compareElements() {
        ColumnDiff columns = new ColumnDiff(order, ground, values, warnings);
        ConstraintDiff constraints = new ConstraintDiff(order, renames, ground);
        IndexDiff indexes = new IndexDiff(order, renames, ground);
        SeedRowDiff seedRows = new SeedRowDiff(order, matches);
        kept.values().forEach(columns::compare);
        kept.values().forEach(seedRows::compare);
        kept.values().forEach(constraints::compareKeysAndChecks);
        kept.values().forEach(indexes::compare);
        kept.values().forEach(constraints::compareForeignKeys);
    }

    private List<Table> created() {
        return to.tables().stream()
                .filter(table -> !kept.containsKey(table.name()))
                .toList();
    }
}

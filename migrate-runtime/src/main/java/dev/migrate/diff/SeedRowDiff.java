package dev.migrate.diff;

import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.DropSeedRow;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SeedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the rows that tables start with.
 *
 * <p>A row that is there is never set back: another number to start with is one for new databases. A row whose key is the
 * name of a table follows when the table is renamed, as an id generator without a key of its own is named after its table.
 */
final class SeedRowDiff {

    private final OperationOrder order;
    private final Map<String, String> tableNames = new HashMap<>();

    SeedRowDiff(OperationOrder order, Matches matches) {
        this.order = order;
        matches.tables().forEach((before, after) -> {
            if (!before.equals(after)) {
                tableNames.put(before.name().text(), after.name().text());
            }
        });
    }

    void compare(KeptTable table) {
        Map<String, SeedRow> kept = new HashMap<>();
        for (SeedRow before : table.view().seedRows()) {
            following(table, before).ifPresent(after -> kept.put(before.key(), after));
        }
        drop(table, kept);
        rename(table, kept);
        table.after().seedRows().stream()
                .filter(row -> !kept.containsValue(row))
                .forEach(row -> order.add(
                        Phase.ADD_SEED_ROWS,
                        table.after().name(),
                        new AddSeedRow(table.after().name(), row)));
    }

    /** Returns the row afterwards that one before is, or empty if it is none. */
    private Optional<SeedRow> following(KeptTable table, SeedRow before) {
        return Optional.ofNullable(tableNames.get(before.key()))
                .flatMap(table.after()::seedRow)
                .or(() -> table.after().seedRow(before.key()).filter(row -> !isTakenByAnother(table, row)))
                .filter(after -> before.keyed(after.key()).isSameAs(after));
    }

    private boolean isTakenByAnother(KeptTable table, SeedRow after) {
        return table.view().seedRows().stream()
                .anyMatch(row -> !row.key().equals(after.key())
                        && after.key().equals(tableNames.get(row.key()))
                        && row.keyed(after.key()).isSameAs(after));
    }

    private void drop(KeptTable table, Map<String, SeedRow> kept) {
        QualifiedName name = table.before().name();
        table.before().seedRows().stream()
                .filter(row -> !kept.containsKey(row.key()))
                .forEach(row -> order.add(Phase.DROP_SEED_ROWS, name, new DropSeedRow(name, row)));
    }

    private void rename(KeptTable table, Map<String, SeedRow> kept) {
        QualifiedName name = table.after().name();
        List<RenameOrder.Step<SeedRow, String>> renames = new ArrayList<>();
        for (SeedRow before : table.view().seedRows()) {
            SeedRow after = kept.get(before.key());
            if (after != null && !after.key().equals(before.key())) {
                renames.add(new RenameOrder.Step<>(before, before.key(), after.key()));
            }
            SeedRow there = after == null ? before : before.keyed(after.key());
            if (after != null && !after.equals(there)) {
                order.add(Phase.ADD_SEED_ROWS, name, new AlterSeedRow(name, there, after));
            }
        }
        renames.sort(Comparator.comparing(RenameOrder.Step::from));
        RenameOrder.of(renames, key -> unusedKey(table))
                .forEach(step -> order.addNext(
                        Phase.RENAME_SEED_ROWS,
                        new AlterSeedRow(
                                name,
                                step.subject().keyed(step.from()),
                                step.subject().keyed(step.to()))));
    }

    private static String unusedKey(KeptTable table) {
        TemporaryNames names =
                new TemporaryNames(name -> table.before().seedRow(name.text()).isPresent()
                        || table.after().seedRow(name.text()).isPresent());
        return names.next().text();
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts behind operations what keeps new ids from being those of rows that are there, where a sequence or the row of an id
 * generator is new and the rows are not.
 *
 * <p>The schema does not say which column a sequence numbers. One that is named after a table, as those are that no mapping
 * names, numbers its key. Any other new one may number each column that the database, or a sequence or row named after its
 * table, has numbered so far: to go on too far behind wastes numbers, and no more. Not thread-safe.
 */
public final class ContinuedNumbers {

    /** A column under its names after all operations. */
    private record Numbered(QualifiedName table, Identifier column) implements Comparable<Numbered> {

        @Override
        public int compareTo(Numbered other) {
            int byTable = table.compareTo(other.table);
            return byTable == 0 ? column.compareTo(other.column) : byTable;
        }
    }

    private final Schema before;
    private final Schema after;
    private final List<Operation> operations;
    private final NamesBefore names;

    private ContinuedNumbers(Schema before, List<Operation> operations) {
        this.before = before;
        this.operations = operations;
        this.after = Replay.all(operations, before);
        this.names = new NamesBefore(before);
        operations.forEach(names::follow);
    }

    /**
     * Returns {@code operations} with a {@link ContinueSequence} or {@link ContinueSeedRow} behind for each new sequence and
     * row, and each column that it may number and that is there before.
     *
     * @param operations what a revision does, in order
     * @param before the schema before the first of them
     * @throws ReplayException if they do not fit {@code before}
     */
    public static List<Operation> behind(List<Operation> operations, Schema before) {
        if (operations.stream().noneMatch(ContinuedNumbers::mayNumber)) {
            return List.copyOf(operations);
        }
        List<Operation> all = new ArrayList<>(operations);
        all.addAll(new ContinuedNumbers(before, operations).continued());
        return List.copyOf(all);
    }

    private static boolean mayNumber(Operation operation) {
        return operation instanceof CreateSequence
                || operation instanceof AddSeedRow
                || (operation instanceof CreateTable create
                        && !create.table().seedRows().isEmpty());
    }

    private List<Operation> continued() {
        List<Operation> continued = new ArrayList<>();
        for (Sequence sequence : newSequences()) {
            numberedBy(sequence.name().name().text(), "_seq")
                    .forEach(each -> continued.add(new ContinueSequence(sequence.name(), each.table(), each.column())));
        }
        for (Table table : after.tables()) {
            newRows(table)
                    .forEach(row -> numberedBy(row.key(), "")
                            .forEach(each -> continued.add(
                                    new ContinueSeedRow(table.name(), row, each.table(), each.column()))));
        }
        continued.removeAll(operations);
        return continued;
    }

    private List<Sequence> newSequences() {
        return after.sequences().stream()
                .filter(sequence -> sequence.increment() > 0)
                .filter(sequence -> operations.stream()
                        .anyMatch(each -> each instanceof CreateSequence create
                                && create.sequence().name().equals(sequence.name())))
                .toList();
    }

    private List<SeedRow> newRows(Table table) {
        return table.seedRows().stream()
                .filter(row -> operations.stream().anyMatch(operation -> makes(operation, table.name(), row.key())))
                .toList();
    }

    private static boolean makes(Operation operation, QualifiedName table, String key) {
        if (operation instanceof AddSeedRow add) {
            return add.table().equals(table) && add.row().key().equals(key);
        }
        return operation instanceof CreateTable create && create.table().name().equals(table);
    }

    /** Returns the columns that were there and that a sequence or row of this name may number. */
    private Collection<Numbered> numberedBy(String name, String suffix) {
        Optional<Table> own = after.tables().stream()
                .filter(table -> isNamed(name, table, suffix))
                .findFirst();
        return own.isPresent() ? key(own.orElseThrow()).stream().toList() : freed();
    }

    private static boolean isNamed(String name, Table table, String suffix) {
        return name.toLowerCase(Locale.ROOT).equals(table.name().name().text().toLowerCase(Locale.ROOT) + suffix);
    }

    /** Returns the key of a table if it is one column of whole numbers that was there before. */
    private Optional<Numbered> key(Table table) {
        PrimaryKey key = table.primaryKey();
        return Optional.ofNullable(key)
                .filter(each -> each.columns().size() == 1)
                .map(each -> each.columns().get(0))
                .filter(column ->
                        table.column(column).filter(ContinuedNumbers::isNumber).isPresent())
                .filter(column -> names.column(table.name(), column).isPresent())
                .map(column -> new Numbered(table.name(), column));
    }

    private static boolean isNumber(Column column) {
        boolean whole = Narrowing.isWholeNumber(column.type())
                || (column.type() instanceof Decimal decimal && decimal.scale() == 0);
        return whole && column.identity() == null && column.generated() == null;
    }

    /** Returns the columns that something else has numbered so far. */
    private Collection<Numbered> freed() {
        TreeSet<Numbered> freed = new TreeSet<>();
        for (Table table : after.tables()) {
            key(table).filter(this::isFreed).ifPresent(freed::add);
        }
        return freed;
    }

    private boolean isFreed(Numbered numbered) {
        Preflights.ColumnBefore old =
                names.column(numbered.table(), numbered.column()).orElseThrow();
        Table table = before.table(old.table()).orElseThrow();
        boolean identity = table.column(old.column()).orElseThrow().identity() != null;
        return identity || operations.stream().anyMatch(each -> dropsNumbersOf(table, each));
    }

    private static boolean dropsNumbersOf(Table table, Operation operation) {
        if (operation instanceof DropSequence drop) {
            return isNamed(drop.sequence().name().name().text(), table, "_seq");
        }
        if (operation instanceof DropTable drop) {
            return drop.table().seedRows().stream().anyMatch(row -> isNamed(row.key(), table, ""));
        }
        return operation instanceof DropSeedRow drop && isNamed(drop.row().key(), table, "");
    }
}

package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns with rows that a sequence, or the row of an id generator, numbers after operations.
 *
 * <p>The mapping says which. Where it says nothing of a generator, one that is named after a table, as those are that no
 * mapping names, numbers its key. Any other may number each column that the database, or a sequence or row named after its
 * table, has numbered so far: to go on too far behind wastes numbers, and no more. Not thread-safe.
 */
final class NumberedColumns {

    /** A column under its names after all operations. */
    record Numbered(QualifiedName table, Identifier column) {}

    private final Schema before;
    private final Schema after;
    private final List<Operation> operations;
    private final NamesBefore names;
    private final MappingFacts factsBefore;
    private final Map<Generator, List<Numbered>> said;

    NumberedColumns(Schema before, List<Operation> operations, MappingFacts factsBefore, MappingFacts factsAfter) {
        this.before = before;
        this.operations = operations;
        this.factsBefore = factsBefore;
        this.after = Replay.all(operations, before);
        this.said = said(after, factsAfter);
        this.names = new NamesBefore(before);
        operations.forEach(names::follow);
    }

    Schema after() {
        return after;
    }

    /** Returns the columns that the generator numbers. */
    List<Numbered> by(Generator generator) {
        return said.containsKey(generator) ? thereBefore(generator) : named(generator);
    }

    /** Returns the columns that the generator numbers and that it did not number before. */
    List<Numbered> anewBy(Generator generator) {
        return thereBefore(generator).stream()
                .filter(each -> !generator.equals(generatorBefore(each)))
                .toList();
    }

    private static Map<Generator, List<Numbered>> said(Schema after, MappingFacts facts) {
        Map<Generator, List<Numbered>> said = new HashMap<>();
        for (Table table : after.tables()) {
            for (Column column : table.columns()) {
                Generator generator = facts.of(table.name(), column.name()).generator();
                if (generator != null) {
                    said.computeIfAbsent(generator, absent -> new ArrayList<>())
                            .add(new Numbered(table.name(), column.name()));
                }
            }
        }
        return said;
    }

    private List<Numbered> thereBefore(Generator generator) {
        return said.getOrDefault(generator, List.of()).stream()
                .filter(each -> {
                    Table table = after.table(each.table()).orElseThrow();
                    return isThereBefore(table, table.column(each.column()).orElseThrow());
                })
                .toList();
    }

    private boolean isThereBefore(Table table, Column column) {
        return isNumber(column) && names.column(table.name(), column.name()).isPresent();
    }

    /** Returns what numbered the column before, under its name afterwards. */
    private @Nullable Generator generatorBefore(Numbered numbered) {
        Preflights.ColumnBefore old = old(numbered);
        Generator generator = factsBefore.of(old.table(), old.column()).generator();
        for (Operation operation : operations) {
            generator = generator == null ? null : renamed(generator, operation);
        }
        return generator;
    }

    private static Generator renamed(Generator generator, Operation operation) {
        QualifiedName name = generator.name();
        if (operation instanceof RenameSequence rename && generator.isSequence()) {
            return rename.from().equals(name) ? Generator.sequence(rename.to()) : generator;
        }
        if (generator.isSequence()) {
            return generator;
        }
        if (operation instanceof RenameTable rename && rename.from().equals(name)) {
            return new Generator(rename.to(), generator.key());
        }
        return operation instanceof AlterSeedRow row
                        && row.table().equals(name)
                        && row.before().key().equals(generator.key())
                ? new Generator(name, row.after().key())
                : generator;
    }

    private Preflights.ColumnBefore old(Numbered numbered) {
        return names.column(numbered.table(), numbered.column()).orElseThrow();
    }

    private List<Numbered> named(Generator generator) {
        String name = generator.isSequence() ? generator.name().name().text() : String.valueOf(generator.key());
        Optional<Table> own = after.tables().stream()
                .filter(table -> isNamed(name, table, generator.isSequence() ? "_seq" : ""))
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
                .flatMap(each -> table.column(each.columns().get(0)))
                .filter(column -> isThereBefore(table, column))
                .map(column -> new Numbered(table.name(), column.name()));
    }

    private static boolean isNumber(Column column) {
        boolean whole = Narrowing.isWholeNumber(column.type())
                || (column.type() instanceof Decimal decimal && decimal.scale() == 0);
        return whole && column.identity() == null && column.generated() == null;
    }

    /** Returns the columns that something else has numbered so far. */
    private List<Numbered> freed() {
        return after.tables().stream()
                .flatMap(table -> key(table).stream())
                .filter(this::isFreed)
                .toList();
    }

    private boolean isFreed(Numbered numbered) {
        Preflights.ColumnBefore old = old(numbered);
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

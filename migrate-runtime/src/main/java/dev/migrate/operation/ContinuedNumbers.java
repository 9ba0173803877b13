package dev.migrate.operation;

import dev.migrate.schema.Generator;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts behind operations what keeps new ids from being those of rows that are there, where a sequence or the row of an id
 * generator is new, numbers other rows than before, or counts by more than before.
 *
 * <p>Hibernate takes the numbers <em>below</em> the next one, as many as the increment: a sequence that counts by more from
 * now on would hand out numbers again that it has handed out before. Not thread-safe.
 */
public final class ContinuedNumbers {

    private final Schema after;
    private final List<Operation> operations;
    private final NumberedColumns numbered;

    private ContinuedNumbers(List<Operation> operations, NumberedColumns numbered) {
        this.operations = operations;
        this.numbered = numbered;
        this.after = numbered.after();
    }

    /** Does the same where nothing is known of the mapping. */
    public static List<Operation> behind(List<Operation> operations, Schema before) {
        return behind(operations, before, MappingFacts.none(), MappingFacts.none());
    }

    /**
     * Returns {@code operations} with a {@link ContinueSequence} or {@link ContinueSeedRow} behind for each sequence and row
     * that needs it, and each column that it numbers and that is there before.
     *
     * @param operations what a revision does, in order
     * @param before the schema before the first of them
     * @param factsBefore what the mapping says before, by the names of that schema
     * @param factsAfter what the mapping says afterwards, by the names of the schema afterwards
     * @throws ReplayException if they do not fit {@code before}
     */
    public static List<Operation> behind(
            List<Operation> operations, Schema before, MappingFacts factsBefore, MappingFacts factsAfter) {
        boolean otherMapping = !factsBefore.columns().equals(factsAfter.columns());
        if (!otherMapping && operations.stream().noneMatch(ContinuedNumbers::mayNeedIt)) {
            return List.copyOf(operations);
        }
        NumberedColumns numbered = new NumberedColumns(before, operations, factsBefore, factsAfter);
        List<Operation> all = new ArrayList<>(operations);
        all.addAll(new ContinuedNumbers(operations, numbered).continued());
        return List.copyOf(all);
    }

    private static boolean mayNeedIt(Operation operation) {
        return operation instanceof CreateSequence
                || operation instanceof AddSeedRow
                || countsByMore(operation)
                || (operation instanceof CreateTable create
                        && !create.table().seedRows().isEmpty());
    }

    private static boolean countsByMore(@Nullable Operation operation) {
        return (operation instanceof AlterSequence sequence
                        && sequence.after().increment() > sequence.before().increment())
                || (operation instanceof AlterSeedRow row
                        && row.after().increment() > row.before().increment());
    }

    private List<Operation> continued() {
        List<Operation> continued = new ArrayList<>();
        for (Sequence sequence : after.sequences()) {
            if (sequence.increment() > 0) {
                columns(Generator.sequence(sequence.name()))
                        .forEach(each ->
                                continued.add(new ContinueSequence(sequence.name(), each.table(), each.column())));
            }
        }
        for (Table table : after.tables()) {
            for (SeedRow row : table.seedRows()) {
                columns(new Generator(table.name(), row.key()))
                        .forEach(each ->
                                continued.add(new ContinueSeedRow(table.name(), row, each.table(), each.column())));
            }
        }
        continued.removeAll(operations);
        return continued;
    }

    /** Returns the columns behind which the generator has to go on. */
    private List<NumberedColumns.Numbered> columns(Generator generator) {
        Optional<Operation> cause = operations.stream()
                .filter(operation -> makes(operation, generator) || changesIncrement(operation, generator))
                .findFirst();
        return cause.isPresent() ? numbered.by(generator) : numbered.anewBy(generator);
    }

    private static boolean makes(Operation operation, Generator generator) {
        QualifiedName name = generator.name();
        if (operation instanceof CreateSequence create) {
            return generator.isSequence() && create.sequence().name().equals(name);
        }
        if (operation instanceof AddSeedRow add) {
            return add.table().equals(name) && add.row().key().equals(generator.key());
        }
        return operation instanceof CreateTable create
                && !generator.isSequence()
                && create.table().name().equals(name);
    }

    private static boolean changesIncrement(Operation operation, Generator generator) {
        return countsByMore(operation)
                && (operation instanceof AlterSequence sequence
                        ? generator.equals(Generator.sequence(sequence.after().name()))
                        : operation instanceof AlterSeedRow row
                                && generator.equals(
                                        new Generator(row.table(), row.after().key())));
    }
}

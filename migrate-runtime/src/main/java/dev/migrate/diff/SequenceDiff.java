package dev.migrate.diff;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares sequences. */
final class SequenceDiff {

    private final OperationOrder order;
    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, QualifiedName> pairs;

    SequenceDiff(OperationOrder order, Schema from, Schema to, Matches matches) {
        this.order = order;
        this.from = from;
        this.to = to;
        this.pairs = matches.sequences();
    }

    void compare() {
        List<RenameOrder.Step<QualifiedName, QualifiedName>> renames = renames();
        renameAndAlter(renames);
        drop(renames.stream().map(step -> FoldedName.of(step.to())).collect(Collectors.toSet()));
        create(renames.stream().map(step -> FoldedName.of(step.from())).collect(Collectors.toSet()));
    }

    private List<RenameOrder.Step<QualifiedName, QualifiedName>> renames() {
        return from.sequences().stream()
                .map(Sequence::name)
                .filter(name -> !name.equals(pairs.getOrDefault(name, name)))
                .map(name -> new RenameOrder.Step<>(name, name, pairs.getOrDefault(name, name)))
                .toList();
    }

    private void renameAndAlter(List<RenameOrder.Step<QualifiedName, QualifiedName>> renames) {
        TemporaryNames names =
                new TemporaryNames(name -> from.sequence(QualifiedName.of(name)).isPresent()
                        || to.sequence(QualifiedName.of(name)).isPresent());
        RenameOrder.of(renames, name -> name.sibling(names.next()))
                .forEach(step -> order.addNext(Phase.RENAME_SEQUENCES, new RenameSequence(step.from(), step.to())));
        for (Sequence before : from.sequences()) {
            QualifiedName name = pairs.get(before.name());
            if (name != null) {
                alter(before.named(name), to.sequence(name).orElseThrow());
            }
        }
    }

    private void alter(Sequence before, Sequence after) {
        if (!before.equals(after)) {
            order.add(Phase.ALTER_SEQUENCES, after.name(), new AlterSequence(before, after));
        }
    }

    private void drop(Set<FoldedName> needed) {
        from.sequences().stream()
                .filter(sequence -> !pairs.containsKey(sequence.name()))
                .forEach(sequence -> order.add(
                        needed.contains(FoldedName.of(sequence.name())) ? Phase.CLEAR_NAMES : Phase.DROP_SEQUENCES,
                        sequence.name(),
                        new DropSequence(sequence)));
    }

    private void create(Set<FoldedName> freed) {
        Set<QualifiedName> kept = new HashSet<>(pairs.values());
        to.sequences().stream()
                .filter(sequence -> !kept.contains(sequence.name()))
                .forEach(sequence -> order.add(
                        freed.contains(FoldedName.of(sequence.name()))
                                ? Phase.CREATE_ON_FREED_NAMES
                                : Phase.CREATE_SEQUENCES,
                        sequence.name(),
                        new CreateSequence(sequence)));
    }
}

package dev.migrate.diff;

import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.DropConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares primary keys, unique constraints, checks and foreign keys. */
final class ConstraintDiff {

    private final OperationOrder order;
    private final ElementRenames renames;
    private final Ground ground;

    ConstraintDiff(OperationOrder order, ElementRenames renames, Ground ground) {
        this.order = order;
        this.renames = renames;
        this.ground = ground;
    }

    /** Compares all but foreign keys, and notes which keys are dropped. */
    void compareKeysAndChecks(KeptTable table) {
        QualifiedName name = table.before().name();
        compare(table, ConstraintDiff::primaryKey, Phase.DROP_PRIMARY_KEYS, Phase.ADD_PRIMARY_KEYS)
                .forEach(key -> ground.dropsKey(name, key.columns()));
        compare(table, Table::uniques, Phase.DROP_UNIQUES, Phase.ADD_UNIQUES)
                .forEach(unique -> ground.dropsKey(name, unique.columns()));
        compare(table, Table::exclusions, Phase.DROP_UNIQUES, Phase.ADD_UNIQUES);
        compare(table, Table::checks, Phase.DROP_CHECKS, Phase.ADD_CHECKS);
    }

    private static List<PrimaryKey> primaryKey(Table table) {
        return Stream.ofNullable(table.primaryKey()).toList();
    }

    /** Compares foreign keys, once it is known what happens to all that they stand on. */
    void compareForeignKeys(KeptTable table) {
        Set<Identifier> shaken = table.before().foreignKeys().stream()
                .filter(key -> ground.isShaken(table.before().name(), key))
                .map(ForeignKey::name)
                .collect(Collectors.toSet());
        List<ForeignKey> firm = table.view().foreignKeys().stream()
                .filter(key -> !shaken.contains(key.name()))
                .toList();
        compare(table, firm, Table::foreignKeys, Phase.DROP_FOREIGN_KEYS, Phase.ADD_FOREIGN_KEYS);
    }

    private <C extends Constraint> List<C> compare(
            KeptTable table, Function<Table, List<C>> constraints, Phase dropping, Phase adding) {
        return compare(table, constraints.apply(table.view()), constraints, dropping, adding);
    }

    /** Compares the constraints of one kind and returns those that are dropped. */
    @SuppressWarnings("unchecked")
    private <C extends Constraint> List<C> compare(
            KeptTable table, List<C> living, Function<Table, List<C>> constraints, Phase dropping, Phase adding) {
        ElementMatch<C> match =
                ElementMatch.of(living, constraints.apply(table.after()), Constraint::name, (constraint, name) ->
                        (C) constraint.named(name));
        QualifiedName name = table.after().name();
        living.stream()
                .filter(each -> match.renamed().containsKey(each.name()))
                .forEach(each -> renames.add(name, each, each.name(), match.newName(each.name())));
        match.added().forEach(added -> order.add(adding, name, new AddConstraint(name, added)));
        List<C> dropped = constraints.apply(table.before()).stream()
                .filter(each -> match.drops(each.name()))
                .toList();
        QualifiedName old = table.before().name();
        dropped.forEach(each -> order.add(dropping, old, new DropConstraint(old, each)));
        return dropped;
    }
}

package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The renames that {@code @RenamedFrom} declares.
 *
 * <p>An annotation stays in the source when its rename is done, so it is ignored where the snapshot before records it already,
 * has not the old name, or has the new name and nothing takes that away.
 */
final class AnnotatedRenames {

    private final Snapshot from;
    private final Snapshot to;

    AnnotatedRenames(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the new names of tables by the old ones. */
    Map<QualifiedName, QualifiedName> tables() {
        Map<QualifiedName, QualifiedName> wanted = new LinkedHashMap<>();
        Map<Origin, QualifiedName> before = byOrigin();
        for (Table after : to.schema().tables()) {
            List<String> names = to.provenance().facts().formerNames(after.name());
            QualifiedName same = Optional.ofNullable(
                            before.get(to.provenance().of(after.name()).orElse(null)))
                    .orElse(after.name());
            if (!names.isEmpty() && !names.equals(from.provenance().facts().formerNames(same))) {
                names.stream()
                        .flatMap(name -> tableBefore(name, after.name()).stream())
                        .findFirst()
                        .ifPresent(old -> wanted.putIfAbsent(old, after.name()));
            }
        }
        return effective(wanted, name -> from.schema().table(name).isPresent());
    }

    private Map<Origin, QualifiedName> byOrigin() {
        Map<Origin, QualifiedName> tables = new HashMap<>();
        from.provenance().tables().forEach((table, origin) -> tables.put(origin, table));
        return tables;
    }

    /** Finds a table by its name, in the schema of the new one if none is written, else by its class or origin. */
    private Optional<QualifiedName> tableBefore(String former, QualifiedName after) {
        return named(after.sibling(Identifier.of(former)))
                .or(() -> named(QualifiedName.of(former)))
                .or(() -> from.schema().tables().stream()
                        .map(Table::name)
                        .filter(name -> from.provenance()
                                .of(name)
                                .filter(origin -> isCalled(origin, former))
                                .isPresent())
                        .findFirst());
    }

    private Optional<QualifiedName> named(QualifiedName name) {
        FoldedName folded = FoldedName.of(name);
        return from.schema().tables().stream()
                .map(Table::name)
                .filter(each -> FoldedName.of(each).equals(folded))
                .findFirst();
    }

    private static boolean isCalled(Origin origin, String former) {
        return origin.toString().equals(former)
                || (origin.path() == null
                        && (origin.entity().endsWith('.' + former)
                                || origin.entity().endsWith('$' + former)));
    }

    /** Returns the new names of columns by the old ones, in a table that stays. */
    Map<Identifier, Identifier> columns(Table before, Table after) {
        Map<Identifier, Identifier> wanted = new LinkedHashMap<>();
        for (Column column : after.columns()) {
            List<String> names =
                    to.provenance().facts().of(after.name(), column.name()).formerNames();
            if (!names.isEmpty() && !isRecorded(names, before, after, column.name())) {
                names.stream()
                        .flatMap(name -> columnBefore(name, before).stream())
                        .findFirst()
                        .ifPresent(old -> wanted.putIfAbsent(old, column.name()));
            }
        }
        return effective(wanted, name -> before.column(name).isPresent());
    }

    private boolean isRecorded(List<String> names, Table before, Table after, Identifier column) {
        Optional<String> path = to.provenance().of(after.name(), column).map(Origin::path);
        return from.provenance().facts().columns().getOrDefault(before.name(), Map.of()).entrySet().stream()
                .filter(each -> each.getKey().equals(column)
                        || from.provenance()
                                .of(before.name(), each.getKey())
                                .map(Origin::path)
                                .filter(known -> path.filter(known::equals).isPresent())
                                .isPresent())
                .map(Map.Entry::getValue)
                .map(ColumnFacts::formerNames)
                .anyMatch(names::equals);
    }

    private Optional<Identifier> columnBefore(String former, Table before) {
        Identifier name = FoldedName.of(Identifier.of(former));
        return before.columns().stream()
                .map(Column::name)
                .filter(column -> FoldedName.of(column).equals(name))
                .findFirst()
                .or(() -> before.columns().stream()
                        .map(Column::name)
                        .filter(column -> from.provenance()
                                .of(before.name(), column)
                                .filter(origin -> former.equals(origin.path()))
                                .isPresent())
                        .findFirst());
    }

    /** Leaves out what would push another object from its name, unless that is renamed as well. */
    private static <N> Map<N, N> effective(Map<N, N> wanted, Predicate<N> isTaken) {
        Map<N, N> effective = new LinkedHashMap<>(wanted);
        boolean changed = true;
        while (changed) {
            changed = effective
                    .entrySet()
                    .removeIf(each -> isTaken.test(each.getValue()) && !effective.containsKey(each.getValue()));
        }
        return effective;
    }
}

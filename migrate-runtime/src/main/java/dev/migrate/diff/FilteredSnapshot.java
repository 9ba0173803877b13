package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wanted snapshot with all that is outside of a filter as it was before.
 *
 * <p>A table, column or sequence is outside if it is so under its old or its new name. What stays must stay whole: a table
 * that a kept foreign key refers to is not dropped, nor a column that a kept constraint or index stands on.
 */
final class FilteredSnapshot {

    private final SchemaFilter filter;
    private final Snapshot from;
    private final Snapshot to;
    private final Matches matches;
    private final Map<QualifiedName, QualifiedName> namesBefore = new HashMap<>();
    private final Set<QualifiedName> outside = new HashSet<>();
    private final Set<QualifiedName> retained = new HashSet<>();
    private final Map<QualifiedName, FilteredTable> compared = new HashMap<>();
    private final Map<QualifiedName, Set<Identifier>> needed = new HashMap<>();
    private final Map<QualifiedName, ExcludedColumns> columnsBefore = new HashMap<>();
    private final Map<QualifiedName, ExcludedColumns> columnsAfter = new HashMap<>();

    FilteredSnapshot(SchemaFilter filter, Snapshot from, Snapshot to, Hints hints) {
        this.filter = filter;
        this.from = from;
        this.to = to;
        this.matches = new RenameDetection(from, to, hints, new DeclaredConstants(from.schema(), hints)).matches();
        matches.tables().forEach((before, after) -> namesBefore.put(after, before));
    }

    Snapshot snapshot() {
        findTablesOutside();
        findColumnsOutside();
        compareTables();
        retainWhatIsReferredTo();
        Schema schema = new Schema(namespaces(), enumTypes(), sequences(), tables());
        return new Snapshot(to.revisions(), schema, provenance(schema));
    }

    private void findTablesOutside() {
        for (Table table : from.schema().tables()) {
            QualifiedName after = matches.tables().getOrDefault(table.name(), table.name());
            if (!filter.hasTable(table.name()) || !filter.hasTable(after)) {
                outside.add(table.name());
            }
        }
        retained.addAll(outside);
    }

    private void findColumnsOutside() {
        for (Table table : from.schema().tables()) {
            QualifiedName after = matches.tables().getOrDefault(table.name(), table.name());
            columnsBefore.put(table.name(), excluded(table, table.name(), after));
        }
        for (Table table : to.schema().tables()) {
            QualifiedName before = namesBefore.getOrDefault(table.name(), table.name());
            columnsAfter.put(table.name(), excluded(table, before, table.name()));
        }
        matches.tables().forEach(this::matchColumnsOutside);
        matches.droppedTables().stream()
                .filter(table -> !columnsOutside(columnsBefore, table).names().isEmpty())
                .forEach(retained::add);
    }

    private ExcludedColumns excluded(Table table, QualifiedName before, QualifiedName after) {
        return ExcludedColumns.of(
                table,
                column -> !filter.hasColumn(before, column) || !filter.hasColumn(after, column),
                type -> !filter.hasOther(type) && from.schema().enumType(type).isEmpty());
    }

    /** Lets both names of a column be outside if one is, and what is computed from it, until nothing more follows. */
    private void matchColumnsOutside(QualifiedName before, QualifiedName after) {
        int seen = -1;
        int found = 0;
        while (seen < found) {
            seen = found;
            ExcludedColumns old = columnsOutside(columnsBefore, before);
            ExcludedColumns wanted = columnsOutside(columnsAfter, after);
            Set<Identifier> further = new HashSet<>();
            Set<Identifier> furtherWanted = new HashSet<>();
            matches.columnsOf(before).forEach((from, to) -> {
                if (old.names().contains(from) || wanted.names().contains(to)) {
                    further.add(from);
                    furtherWanted.add(to);
                }
            });
            columnsBefore.put(before, old.and(further));
            columnsAfter.put(after, wanted.and(furtherWanted));
            found = columnsOutside(columnsBefore, before).names().size()
                    + columnsOutside(columnsAfter, after).names().size();
        }
    }

    private static ExcludedColumns columnsOutside(Map<QualifiedName, ExcludedColumns> columns, QualifiedName table) {
        return columns.getOrDefault(table, new ExcludedColumns(Table.empty(table), Set.of()));
    }

    private void compareTables() {
        matches.tables().forEach((before, after) -> {
            if (!outside.contains(before)) {
                compared.put(
                        before,
                        FilteredTable.of(
                                columnsOutside(columnsBefore, before),
                                columnsOutside(columnsAfter, after),
                                element -> needsOutside(element, before),
                                element -> wantsOutside(element, after)));
            }
        });
    }

    private boolean needsOutside(TableElement element, QualifiedName table) {
        return columnsOutside(columnsBefore, table).isUsedBy(element)
                || (element instanceof ForeignKey key
                        && (outside.contains(key.target())
                                || columnsOutside(columnsBefore, key.target()).isReferredToBy(key)));
    }

    private boolean wantsOutside(TableElement element, QualifiedName table) {
        return columnsOutside(columnsAfter, table).isUsedBy(element)
                || (element instanceof ForeignKey key
                        && (isPassedOver(key.target())
                                || columnsOutside(columnsAfter, key.target()).isReferredToBy(key)));
    }

    /** Returns whether a wanted table is outside, whatever there was before. */
    private boolean isPassedOver(QualifiedName after) {
        QualifiedName before = namesBefore.get(after);
        return before == null ? !filter.hasTable(after) : outside.contains(before);
    }

    private void retainWhatIsReferredTo() {
        Deque<ForeignKey> keys = new ArrayDeque<>();
        retained.forEach(table -> keys.addAll(before(table).foreignKeys()));
        compared.forEach((name, table) -> {
            table.neededColumns().forEach(column -> need(name, column));
            table.kept()
                    .forEach(element -> Stream.of(element)
                            .filter(ForeignKey.class::isInstance)
                            .map(ForeignKey.class::cast)
                            .forEach(keys::add));
        });
        while (!keys.isEmpty()) {
            retain(keys.remove(), keys);
        }
    }

    private void retain(ForeignKey key, Deque<ForeignKey> keys) {
        QualifiedName target = key.target();
        if (compared.containsKey(target)) {
            key.targetColumns().forEach(column -> need(target, column));
        } else if (from.schema().table(target).isPresent() && retained.add(target)) {
            keys.addAll(before(target).foreignKeys());
        }
    }

    private void need(QualifiedName table, Identifier column) {
        if (!matches.columnsOf(table).containsKey(column)) {
            needed.computeIfAbsent(table, absent -> new HashSet<>()).add(column);
        }
    }

    private Table before(QualifiedName table) {
        return from.schema().table(table).orElseThrow();
    }

    private List<Table> tables() {
        FollowedNames names = new FollowedNames(matches, retained, this::stays);
        List<Table> tables = new ArrayList<>();
        for (Table table : from.schema().tables()) {
            FilteredTable pair = compared.get(table.name());
            if (retained.contains(table.name())) {
                tables.add(table.withForeignKeys(names::following));
            } else if (pair != null) {
                Set<Identifier> kept = needed.getOrDefault(table.name(), Set.of());
                tables.add(pair.result(kept, element -> names.following(element, pair)));
            }
        }
        to.schema().tables().stream()
                .filter(table -> !namesBefore.containsKey(table.name()) && filter.hasTable(table.name()))
                .map(this::created)
                .forEach(tables::add);
        requireDistinct(tables);
        return tables;
    }

    /** Returns whether a column that was there keeps its name, whatever is wanted. */
    private boolean stays(QualifiedName table, Identifier column) {
        return retained.contains(table)
                || columnsOutside(columnsBefore, table).names().contains(column);
    }

    private Table created(Table wanted) {
        ExcludedColumns columns = columnsOutside(columnsAfter, wanted.name());
        return Table.of(
                wanted.name(),
                wanted.elements().stream()
                        .filter(element -> !(element instanceof Column column
                                && columns.names().contains(column.name())))
                        .filter(element -> !wantsOutside(element, wanted.name()))
                        .toList());
    }

    private static void requireDistinct(List<Table> tables) {
        Set<QualifiedName> names = new HashSet<>();
        for (Table table : tables) {
            if (!names.add(table.name())) {
                throw new HintException(
                        "migrate.excludeTables",
                        "the table " + table.name()
                                + " must stay as it is, but another one gets its name; let the filter pass both or none.");
            }
        }
    }

    private List<Identifier> namespaces() {
        Set<Identifier> used = retained.stream()
                .map(QualifiedName::schema)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return merged(
                from.schema().namespaces(),
                to.schema().namespaces(),
                Function.identity(),
                filter::hasNamespace,
                used::contains);
    }

    private List<EnumType> enumTypes() {
        Set<QualifiedName> used = retained.stream()
                .flatMap(table -> before(table).columns().stream())
                .map(Column::type)
                .filter(ColumnType.NamedEnum.class::isInstance)
                .map(type -> ((ColumnType.NamedEnum) type).type())
                .collect(Collectors.toSet());
        return merged(
                from.schema().enumTypes(), to.schema().enumTypes(), EnumType::name, filter::hasOther, used::contains);
    }

    /** Returns those afterwards that pass, and of those before the ones that do not, and the used ones that would go. */
    private static <E, N> List<E> merged(
            List<E> before, List<E> after, Function<E, N> naming, Predicate<N> passes, Predicate<N> used) {
        Map<N, E> merged = new HashMap<>();
        before.stream()
                .filter(each -> !passes.test(naming.apply(each)) || used.test(naming.apply(each)))
                .forEach(each -> merged.put(naming.apply(each), each));
        after.stream()
                .filter(each -> passes.test(naming.apply(each)))
                .forEach(each -> merged.put(naming.apply(each), each));
        return List.copyOf(merged.values());
    }

    private List<Sequence> sequences() {
        Map<QualifiedName, Sequence> sequences = new HashMap<>();
        Set<QualifiedName> passedOver = new HashSet<>();
        for (Sequence before : from.schema().sequences()) {
            QualifiedName after = matches.sequences().getOrDefault(before.name(), before.name());
            if (!filter.hasOther(before.name()) || !filter.hasOther(after)) {
                sequences.put(before.name(), before);
                passedOver.add(after);
            }
        }
        to.schema().sequences().stream()
                .filter(wanted -> filter.hasOther(wanted.name()) && !passedOver.contains(wanted.name()))
                .forEach(wanted -> sequences.putIfAbsent(wanted.name(), wanted));
        return List.copyOf(sequences.values());
    }

    private Provenance provenance(Schema schema) {
        ChosenProvenance chosen = new ChosenProvenance();
        for (Table table : schema.tables()) {
            if (retained.contains(table.name())) {
                chosen.whole(table, from.provenance());
            } else {
                chosen.table(table.name(), to.provenance());
                table.columns().forEach(column -> choose(table.name(), column.name(), chosen));
            }
        }
        return chosen.provenance();
    }

    private void choose(QualifiedName table, Identifier column, ChosenProvenance chosen) {
        boolean wanted = !columnsOutside(columnsAfter, table).names().contains(column)
                && to.schema().table(table).flatMap(each -> each.column(column)).isPresent();
        if (wanted) {
            chosen.column(table, column, to.provenance(), table);
        } else {
            chosen.column(table, column, from.provenance(), namesBefore.getOrDefault(table, table));
        }
    }
}

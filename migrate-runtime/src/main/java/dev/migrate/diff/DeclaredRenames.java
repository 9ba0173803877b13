package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what the renames on the command line speak of. */
final class DeclaredRenames {

    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, QualifiedName> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> sequences = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> enumTypes = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    DeclaredRenames(Schema from, Schema to, Hints hints, DeclaredConstants constants) {
        this.from = from;
        this.to = to;
        hints.renames().entrySet().stream()
                .filter(each -> !constants.isConstant(each.getKey()))
                .forEach(each -> sort(each.getKey(), each.getValue()));
    }

    private void sort(String old, String changed) {
        QualifiedName before = name(old);
        QualifiedName after = name(changed);
        Optional<QualifiedName> table =
                present(before, after, name -> to.table(name).isPresent());
        Optional<QualifiedName> sequence =
                present(before, after, name -> to.sequence(name).isPresent());
        Optional<QualifiedName> enumType =
                present(before, after, name -> to.enumType(name).isPresent());
        if (from.table(before).isPresent() && table.isPresent()) {
            tables.put(before, table.orElseThrow());
        } else if (from.sequence(before).isPresent() && sequence.isPresent()) {
            sequences.put(before, sequence.orElseThrow());
        } else if (from.enumType(before).isPresent() && enumType.isPresent()) {
            enumTypes.put(before, enumType.orElseThrow());
        } else {
            others.put(old, changed);
        }
    }

    /** Returns the new name as it is written or, where that is not there, in the schema of the old name. */
    private static Optional<QualifiedName> present(
            QualifiedName before, QualifiedName after, Predicate<QualifiedName> isThere) {
        return Stream.of(after, before.sibling(after.name())).filter(isThere).findFirst();
    }

    Map<QualifiedName, QualifiedName> tables() {
        return requireDistinct(tables);
    }

    Map<QualifiedName, QualifiedName> sequences() {
        return requireDistinct(sequences);
    }

    Map<QualifiedName, QualifiedName> enumTypes() {
        return requireDistinct(enumTypes);
    }

    /**
     * Returns the declared renames of columns, by the name before of their table.
     *
     * @param pairs the tables that stay, by their name before
     * @throws HintException if a name is that of no table, sequence or column
     */
    Map<QualifiedName, Map<Identifier, Identifier>> columns(Map<QualifiedName, QualifiedName> pairs) {
        Map<QualifiedName, Map<Identifier, Identifier>> columns = new LinkedHashMap<>();
        others.forEach((old, changed) -> {
            ColumnReference reference = ColumnReference.parse(Hints.RENAME, old);
            QualifiedName table = tableBefore(reference, pairs);
            columns.computeIfAbsent(table, absent -> new LinkedHashMap<>())
                    .put(
                            columnBefore(reference, table),
                            columnAfter(reference, pairs.getOrDefault(table, table), changed));
        });
        columns.values().forEach(DeclaredRenames::requireDistinct);
        return columns;
    }

    private QualifiedName tableBefore(ColumnReference reference, Map<QualifiedName, QualifiedName> pairs) {
        QualifiedName named = reference
                .table()
                .orElseThrow(() -> new HintException(
                        Hints.RENAME,
                        "the snapshot has no table or sequence '" + reference
                                + "', or the entities want none of the new name; write table.column:new_column for a"
                                + " column, and names as snapshot.json has them."));
        if (pairs.containsKey(named)) {
            return named;
        }
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new HintException(
                        Hints.RENAME,
                        "'" + reference + "': there is no table " + named
                                + " before and after the change; write the name as snapshot.json has it."));
    }

    private Identifier columnBefore(ColumnReference reference, QualifiedName table) {
        Table before = from.table(table).orElseThrow();
        return before.column(reference.column())
                .orElseThrow(() -> unknownColumn("'" + reference + "'", "of the snapshot", before))
                .name();
    }

    private Identifier columnAfter(ColumnReference reference, QualifiedName table, String changed) {
        Table after = to.table(table).orElseThrow();
        Identifier column = ColumnReference.column(Hints.RENAME, changed);
        return after.column(column)
                .orElseThrow(
                        () -> unknownColumn("'" + reference + ':' + changed + "'", "that the entities want", after))
                .name();
    }

    private static HintException unknownColumn(String hint, String which, Table table) {
        List<Identifier> known =
                table.columns().stream().map(column -> column.name()).toList();
        return new HintException(
                Hints.RENAME,
                hint + ": the table " + table.name() + ' ' + which + " has no such column; it has " + known + '.');
    }

    private static <N> Map<N, N> requireDistinct(Map<N, N> renames) {
        Optional<N> twice = renames.values().stream()
                .filter(name -> renames.values().stream().filter(name::equals).count() > 1)
                .findFirst();
        if (twice.isPresent()) {
            throw new HintException(Hints.RENAME, "two are renamed to " + twice.get() + "; keep one of the two.");
        }
        return renames;
    }

    private static QualifiedName name(String text) {
        try {
            return QualifiedName.of(text);
        } catch (IllegalArgumentException e) {
            throw new HintException(Hints.RENAME, "'" + text + "': " + e.getMessage());
        }
    }
}

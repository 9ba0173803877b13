package dev.migrate.maven.merge;

import dev.migrate.json.JsonException;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.generate.TextFile;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of tables and columns that replay does not know, such as their origin: from both sides of the snapshot, and
 * from the entities.
 *
 * @param conflicted whether Git left a conflict in the snapshot
 * @param sides the snapshot, or as much as can be read of both its sides where Git left a conflict
 * @param wanted the schema of the entities
 */
record KnownMapping(boolean conflicted, List<Snapshot> sides, Snapshot wanted) {

    KnownMapping {
        sides = List.copyOf(sides);
    }

    /**
     * Reads what a project knows.
     *
     * @throws JsonException if a file cannot be read though Git left no conflict in it
     */
    static KnownMapping of(RevisionPlaces places) throws IOException {
        Path wanted = places.wantedSchema();
        Snapshot ofEntities =
                Files.exists(wanted) ? Snapshot.read(TextFile.read(wanted), wanted.toString()) : Snapshot.empty();
        Path snapshot = places.snapshot();
        return Files.exists(snapshot)
                ? of(TextFile.read(snapshot), snapshot.toString(), ofEntities)
                : new KnownMapping(false, List.of(), ofEntities);
    }

    private static KnownMapping of(String text, String file, Snapshot wanted) {
        return ConflictedText.of(text)
                .map(conflict -> new KnownMapping(true, sides(conflict, file), wanted))
                .orElseGet(() -> new KnownMapping(false, List.of(Snapshot.read(text, file)), wanted));
    }

    private static List<Snapshot> sides(ConflictedText conflict, String file) {
        return Stream.of(conflict.ours(), conflict.theirs())
                .flatMap(side -> readable(side, file).stream())
                .toList();
    }

    /** Returns whether the snapshot is there, whole, and at these revisions. */
    boolean isSnapshotOf(List<String> revisions) {
        return !conflicted && sides.stream().anyMatch(side -> side.revisions().equals(revisions));
    }

    /** Half a change of the other side may have been merged into a side, so that it is no whole snapshot. */
    private static Optional<Snapshot> readable(String side, String file) {
        try {
            return Optional.of(Snapshot.read(side, file));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** Returns the snapshot of a schema at revisions, with what is known of all that has the name it had. */
    Snapshot snapshot(Schema schema, List<String> revisions) {
        Map<QualifiedName, Origin> tables = new HashMap<>();
        Map<QualifiedName, List<String>> formerTables = new HashMap<>();
        Map<QualifiedName, Map<Identifier, Origin>> columns = new HashMap<>();
        Map<QualifiedName, Map<Identifier, ColumnFacts>> facts = new HashMap<>();
        for (Table table : schema.tables()) {
            QualifiedName name = table.name();
            agreed(side -> side.provenance().of(name)).ifPresent(origin -> tables.put(name, origin));
            agreed(side -> side.schema()
                            .table(name)
                            .map(there -> side.provenance().facts().formerNames(name)))
                    .ifPresent(names -> formerTables.put(name, names));
            columns.put(
                    name, ofColumns(table, (side, column) -> side.provenance().of(name, column)));
            facts.put(name, ofColumns(table, (side, column) -> facts(side, name, column)));
        }
        columns.values().removeIf(Map::isEmpty);
        formerTables.values().removeIf(List::isEmpty);
        return new Snapshot(revisions, schema, new Provenance(tables, columns, new MappingFacts(formerTables, facts)));
    }

    private static Optional<ColumnFacts> facts(Snapshot side, QualifiedName table, Identifier column) {
        return side.schema()
                .table(table)
                .flatMap(there -> there.column(column))
                .map(there -> side.provenance().facts().of(table, column));
    }

    private <T> Map<Identifier, T> ofColumns(Table table, BiFunction<Snapshot, Identifier, Optional<T>> question) {
        Map<Identifier, T> answers = new HashMap<>();
        for (Column column : table.columns()) {
            agreed(side -> question.apply(side, column.name())).ifPresent(answer -> answers.put(column.name(), answer));
        }
        return answers;
    }

    /** Where both sides differ, one or both have changed it, and the merged entities have what came of that. */
    private <T> Optional<T> agreed(Function<Snapshot, Optional<T>> question) {
        List<T> known = sides.stream()
                .flatMap(side -> question.apply(side).stream())
                .distinct()
                .toList();
        Optional<T> ofEntities = question.apply(wanted);
        return known.isEmpty() || (known.size() > 1 && ofEntities.isPresent()) ? ofEntities : Optional.of(known.get(0));
    }
}

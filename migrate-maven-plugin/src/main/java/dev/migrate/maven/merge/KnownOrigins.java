package dev.migrate.maven.merge;

import dev.migrate.json.JsonException;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.generate.TextFile;
import dev.migrate.schema.Identifier;
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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where tables and columns come from, which replay does not know: from both sides of the snapshot, and from the entities.
 *
 * @param sides the snapshot, or as much as can be read of both its sides where Git left a conflict
 * @param wanted the schema of the entities
 */
record KnownOrigins(List<Snapshot> sides, Snapshot wanted) {

    KnownOrigins {
        sides = List.copyOf(sides);
    }

    /**
     * Reads what a project knows.
     *
     * @throws JsonException if a file cannot be read though Git left no conflict in it
     */
    static KnownOrigins of(RevisionPlaces places) throws IOException {
        Path snapshot = places.snapshot();
        List<Snapshot> sides = Files.exists(snapshot) ? sides(TextFile.read(snapshot), snapshot.toString()) : List.of();
        Path wanted = places.wantedSchema();
        return new KnownOrigins(
                sides,
                Files.exists(wanted) ? Snapshot.read(TextFile.read(wanted), wanted.toString()) : Snapshot.empty());
    }

    private static List<Snapshot> sides(String text, String file) {
        return ConflictedText.of(text)
                .map(conflict -> Stream.of(conflict.ours(), conflict.theirs())
                        .flatMap(side -> readable(side, file).stream())
                        .toList())
                .orElseGet(() -> List.of(Snapshot.read(text, file)));
    }

    /** Half a change of the other side may have been merged into a side, so that it is no whole snapshot. */
    private static Optional<Snapshot> readable(String side, String file) {
        try {
            return Optional.of(Snapshot.read(side, file));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** Returns the snapshot of a schema at revisions, with the origin of all that has the name it had. */
    Snapshot snapshot(Schema schema, List<String> revisions) {
        Map<QualifiedName, Origin> tables = new HashMap<>();
        Map<QualifiedName, Map<Identifier, Origin>> columns = new HashMap<>();
        for (Table table : schema.tables()) {
            QualifiedName name = table.name();
            origin(known -> known.of(name)).ifPresent(origin -> tables.put(name, origin));
            Map<Identifier, Origin> ofTable = new HashMap<>();
            table.columns()
                    .forEach(column -> origin(known -> known.of(name, column.name()))
                            .ifPresent(origin -> ofTable.put(column.name(), origin)));
            if (!ofTable.isEmpty()) {
                columns.put(name, ofTable);
            }
        }
        return new Snapshot(revisions, schema, new Provenance(tables, columns));
    }

    /** Where both sides differ, the one that the entities agree with has the newer name of the attribute. */
    private Optional<Origin> origin(Function<Provenance, Optional<Origin>> question) {
        List<Origin> known = sides.stream()
                .flatMap(side -> question.apply(side.provenance()).stream())
                .toList();
        Optional<Origin> ofEntities = question.apply(wanted.provenance());
        return known.isEmpty() || ofEntities.filter(known::contains).isPresent()
                ? ofEntities
                : Optional.of(known.get(0));
    }
}

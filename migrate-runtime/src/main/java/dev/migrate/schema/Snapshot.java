package dev.migrate.schema;

import dev.migrate.json.JsonException;
import java.util.List;

/**
 * A schema as the entities wanted it at a revision: what {@code snapshot.json} and {@code schema.json} hold.
 *
 * @param revisions the ids of the revisions that the schema belongs to, sorted; empty for one that no revision makes yet
 * @param schema the schema
 * @param provenance where its tables and columns come from
 */
public record Snapshot(List<String> revisions, Schema schema, Provenance provenance) {

    /** The version of the file format that this library writes; it reads this one and all before. */
    public static final int FORMAT_VERSION = 1;

    public Snapshot {
        revisions = revisions.stream().sorted().toList();
    }

    /** Returns the snapshot of a project without revisions. */
    public static Snapshot empty() {
        return new Snapshot(List.of(), Schema.empty(), Provenance.none());
    }

    /** Returns this snapshot as it belongs to other revisions. */
    public Snapshot at(List<String> newRevisions) {
        return new Snapshot(newRevisions, schema, provenance);
    }

    /**
     * Reads a snapshot.
     *
     * @param json the file's content
     * @param file the file's name for messages
     * @throws JsonException if it is not a snapshot that this version reads, with the line and column
     */
    public static Snapshot read(String json, String file) {
        return SnapshotReader.read(json, file);
    }

    /**
     * Returns the canonical JSON: sorted, one line for a column or constraint, ending in a line feed.
     *
     * <p>Equal snapshots give equal text.
     */
    public String toJson() {
        return SnapshotWriter.write(this);
    }
}

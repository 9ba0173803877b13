package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;

import dev.migrate.diff.Hints;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project in a folder, whose entities, snapshot and revisions are as a test says, and which is given revisions. */
record RevisionProject(Path folder) {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    static final String FIRST = "aaaaaaaaaaaa";
    static final Table USERS =
            Table.of(QualifiedName.of("users"), List.of(column("id", uuid()), primaryKey("pk_users", "id")));
    static final Table WITH_BIO = USERS.with(column("bio", varchar(500)).nullable());

    static RevisionRequest request(@Nullable String message, @Nullable String id) {
        return request(message, id, Hints.none());
    }

    static RevisionRequest request(@Nullable String message, @Nullable String id, Hints hints) {
        return new RevisionRequest(message, id, null, null, List.of(), NOON, false, false, hints);
    }

    static RevisionEntry entry(String id, String... parents) {
        return new RevisionEntry(
                id, List.of(parents), List.of(), List.of(), "message of " + id, "", "db.revision.R_" + id);
    }

    /** Says what the entities want. */
    void want(Table... tables) throws IOException {
        want(new Snapshot(List.of(), Schema.of(List.of(tables)), Provenance.none()));
    }

    void want(Snapshot schema) throws IOException {
        write(schemaFile(), schema);
    }

    void snapshotOf(String id, Table... tables) throws IOException {
        writeSnapshot(new Snapshot(List.of(id), Schema.of(List.of(tables)), Provenance.none()));
    }

    void writeSnapshot(Snapshot snapshot) throws IOException {
        write(snapshot(), snapshot);
    }

    private static void write(Path file, Snapshot snapshot) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, snapshot.toJson());
    }

    Snapshot readSnapshot() throws IOException {
        return Snapshot.read(Files.readString(snapshot()), snapshot().toString());
    }

    GeneratedRevision generate(RevisionRequest request, RevisionEntry... entries) throws IOException {
        return generator(Comparison.plain(), entries).generate(request);
    }

    RevisionGenerator generator(Comparison comparison, RevisionEntry... entries) {
        List<RevisionEntry> all = Arrays.asList(entries);
        RevisionGraph graph = RevisionGraph.of(all.stream()
                .map(entry -> new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels()))
                .toList());
        List<RevisionEntry> own = all.stream()
                .filter(entry -> entry.className().startsWith("db.revision."))
                .toList();
        return new RevisionGenerator(
                places("db.revision"), ProjectRevisions.of(graph, all, own), comparison, SourceTemplate.standard());
    }

    RevisionPlaces places(String packageName) {
        return new RevisionPlaces(
                sources(),
                packageName,
                FileTemplate.of("R{yyyyMMddHHmm}_{Slug}_{id}.java", ZoneId.of("UTC")),
                snapshot(),
                schemaFile(),
                false);
    }

    Path sources() {
        return folder.resolve("java");
    }

    Path source(String name) {
        return sources().resolve("db/revision").resolve(name);
    }

    Path snapshot() {
        return folder.resolve("resources/db/revision/snapshot.json");
    }

    private Path schemaFile() {
        return folder.resolve("schema.json");
    }
}

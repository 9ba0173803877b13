package dev.migrate.maven.generate;

import dev.migrate.diff.Hints;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Prints a digest of all that is written for many generated changes, and of all that is asked; a program of its own, for other
 * JVMs.
 */
public final class GeneratedBytes {

    private static final int CASES = 60;
    private static final String PACKAGE = "db.revision";
    private static final String HEAD = "aaaaaaaaaaaa";

    private final Path folder;
    private final long fileOrder;
    private final MessageDigest digest;

    private GeneratedBytes(Path folder, long fileOrder) throws NoSuchAlgorithmException {
        this.folder = folder;
        this.fileOrder = fileOrder;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    /**
     * Prints the digest.
     *
     * @param arguments an empty folder, and the seed of the order in which compiled revisions are found
     */
    public static void main(String[] arguments) throws Exception {
        GeneratedBytes bytes = new GeneratedBytes(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        for (long seed = 0; seed < CASES; seed++) {
            bytes.add(seed);
        }
        System.out.println(HexFormat.of().formatHex(bytes.digest.digest()));
    }

    private void add(long seed) throws IOException {
        SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
        Snapshot before = generator.snapshot();
        RevisionPlaces places = places(folder.resolve("case" + seed));
        Files.createDirectories(places.sourceDirectory());
        Files.writeString(places.snapshot(), before.at(List.of(HEAD)).toJson());
        Files.writeString(places.wantedSchema(), generator.changed(before).toJson());
        GeneratedRevision revision = new RevisionGenerator(places, revisions()).generate(request(seed));
        revision.questions().forEach(question -> add(question.text() + question.answers()));
        for (Path file : revision.written()) {
            add(String.valueOf(file.getFileName()));
            digest.update(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RevisionRequest request(long seed) {
        return new RevisionRequest(
                        seed % 3 == 0 ? null : "change n\u00famero " + seed + " \u0130\u0131i",
                        seed % 2 == 0 ? "bbbbbbbbbbbb" : "bbbbbbbbbbbb,cccccccccccc",
                        null,
                        null,
                        List.of(),
                        Instant.parse("2026-11-22T12:00:00Z"),
                        false,
                        false,
                        seed % 5 == 0 ? Hints.none() : Hints.none().withRenames("none"))
                .split(seed % 2 == 1);
    }

    private static RevisionPlaces places(Path project) {
        return new RevisionPlaces(
                project.resolve("java"),
                PACKAGE,
                FileTemplate.of("R{yyyyMMddHHmm}_{MMM}_{Slug}_{id}.java", ZoneId.of("Asia/Tokyo")),
                project.resolve("snapshot.json"),
                project.resolve("schema.json"),
                false);
    }

    private ProjectRevisions revisions() {
        List<RevisionEntry> entries = new ArrayList<>();
        entries.add(entry(HEAD, PACKAGE));
        for (int i = 0; i < 20; i++) {
            entries.add(entry("library" + i, "lib.revision" + i));
        }
        Collections.shuffle(entries, new Random(fileOrder));
        RevisionGraph graph = RevisionGraph.of(entries.stream()
                .map(entry -> new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels()))
                .toList());
        return ProjectRevisions.of(
                graph,
                entries,
                entries.stream()
                        .filter(entry -> entry.className().startsWith(PACKAGE + "."))
                        .toList());
    }

    private static RevisionEntry entry(String id, String packageName) {
        return new RevisionEntry(
                id, List.of(), List.of(), List.of(), "m", "2026-11-22T12:00:00Z", packageName + ".R_" + id);
    }
}

package dev.migrate.maven.generate;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes a revision that stands for others, and the snapshot, which belongs to it now if it belonged to the last of them.
 *
 * <p>Thread-safe as long as no other thread writes the same files.
 */
public final class SquashRevisionWriter {

    private final RevisionPlaces places;
    private final RevisionGraph graph;

    /** Creates a writer for a project whose revisions are those of {@code graph}. */
    public SquashRevisionWriter(RevisionPlaces places, RevisionGraph graph) {
        this.places = places;
        this.graph = graph;
    }

    /**
     * A revision that stands for others.
     *
     * @param id its id
     * @param source the text of its source file
     * @param files the source file, then the snapshot; none if nothing was to be written
     */
    public record WrittenSquash(String id, String source, List<Path> files) {

        public WrittenSquash {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes both files, or neither.
     *
     * @throws GenerationException if the message cannot be one, there is no snapshot, or a file is where it must not be
     * @throws dev.migrate.graph.RevisionException if the id is taken or none, or other revisions need a part of what is
     *     replaced
     * @throws dev.migrate.json.JsonException if the snapshot cannot be read
     * @throws IOException if a file cannot be read or written; then none is written
     */
    public WrittenSquash write(SquashRequest request) throws IOException {
        RevisionMessage.check(request.message());
        RevisionSource source = source(request);
        NewRevision.requireFit(
                new RevisionNode(source.id(), source.revises(), source.dependsOn(), source.labels())
                        .withReplaces(source.replaces())
                        .withCreated(request.created()),
                graph);
        String text = text(source);
        Snapshot snapshot = snapshot(request, source.id());
        if (request.dryRun()) {
            return new WrittenSquash(source.id(), text, List.of());
        }
        RevisionFiles files =
                new RevisionFiles(places.sourceDirectory(), places.sourceFile(source.className()), places.snapshot());
        files.write(text, snapshot.toJson());
        return new WrittenSquash(source.id(), text, List.of(files.source(), files.snapshot()));
    }

    private RevisionSource source(SquashRequest request) {
        String given = request.message();
        String message = given == null ? "squash up to " + request.last() : given.strip();
        String id = NewRevision.id(request.id(), graph);
        FileTemplate template = places.fileTemplate();
        return new RevisionSource(
                places.packageName(),
                template.className(message, id, request.created()),
                id,
                request.revises(),
                request.dependsOn(),
                request.labels(),
                request.replaces(),
                message,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        request.created().truncatedTo(ChronoUnit.SECONDS).atZone(template.zone())),
                List.of(),
                request.operations(),
                Replay.inverse(request.operations()));
    }

    private Snapshot snapshot(SquashRequest request, String id) throws IOException {
        Path file = places.snapshot();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new GenerationException("The snapshot " + file + " is missing; restore it from version control.");
        }
        Snapshot snapshot = Snapshot.read(TextFile.read(file), file.toString());
        return snapshot.at(snapshot.revisions().stream()
                .map(revision -> revision.equals(request.last()) ? id : revision)
                .toList());
    }

    private String text(RevisionSource source) {
        try {
            return new RevisionWriter(places.asciiComments()).write(source);
        } catch (UnwritableTextException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }
}

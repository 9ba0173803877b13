package dev.migrate.maven.generate;

import dev.migrate.diff.DiffResult;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.diff.Warning;
import dev.migrate.operation.Operation;
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
 * Generates a revision: compares what the entities want with the snapshot of the last revision, and writes the difference as
 * a Java file, together with the new snapshot.
 *
 * <p>No database and no class of the project is needed. Thread-safe as long as no other thread writes the same files.
 */
public final class RevisionGenerator {

    private final RevisionPlaces places;
    private final ProjectRevisions revisions;

    /** Creates a generator for a project. */
    public RevisionGenerator(RevisionPlaces places, ProjectRevisions revisions) {
        this.places = places;
        this.revisions = revisions;
    }

    /**
     * Generates a revision if something has changed, or if an empty one is asked for.
     *
     * @throws GenerationException if the user has to put something right first
     * @throws dev.migrate.diff.HintException if a hint names what is not there
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing, or the id is taken
     * @throws dev.migrate.json.JsonException if a snapshot cannot be read
     * @throws IOException if a file cannot be read or written; then none is written
     */
    public GeneratedRevision generate(RevisionRequest request) throws IOException {
        RevisionMessage.check(request.message());
        NewRevision place = NewRevision.of(request, revisions);
        Snapshot previous = previous();
        if (place.isSpliced(revisions)) {
            return splice(request, place);
        }
        requireSnapshotOf(place.revises(), previous);
        return request.empty()
                ? write(request, place, previous, new DiffResult(List.of(), List.of(), List.of()))
                : compare(request, place, previous);
    }

    /** The snapshot stays what it is: that of the head which the new branch is to be merged with. */
    private GeneratedRevision splice(RevisionRequest request, NewRevision place) throws IOException {
        if (!request.empty()) {
            throw new GenerationException("What has changed in the entities belongs after the head, not after "
                    + String.join(", ", place.revises()) + ", which others follow already. Start a branch there with"
                    + " -Dsplice -Dempty, and fill the revision in by hand.");
        }
        RevisionSource source = source(request, place, new DiffResult(List.of(), List.of(), List.of()));
        String text = text(source);
        Path file = places.sourceFile(source.className());
        if (!request.dryRun()) {
            new RevisionFiles(places.sourceDirectory(), file, places.snapshot()).writeSource(text);
        }
        List<Path> written = request.dryRun() ? List.of() : List.of(file);
        return new GeneratedRevision(written, place.id(), text, List.of(), List.of(), List.of());
    }

    private GeneratedRevision compare(RevisionRequest request, NewRevision place, Snapshot previous)
            throws IOException {
        Snapshot wanted = wanted();
        DiffResult difference = SchemaDiff.between(previous, wanted, request.hints());
        if (difference.operations().isEmpty()) {
            return GeneratedRevision.none(difference.questions(), difference.warnings());
        }
        requireExact(difference.operations(), previous, wanted);
        return write(request, place, wanted, difference);
    }

    private GeneratedRevision write(
            RevisionRequest request, NewRevision place, Snapshot snapshot, DiffResult difference) throws IOException {
        RevisionSource source = source(request, place, difference);
        String text = text(source);
        RevisionFiles files =
                new RevisionFiles(places.sourceDirectory(), places.sourceFile(source.className()), places.snapshot());
        if (!request.dryRun()) {
            files.write(text, snapshot.at(List.of(place.id())).toJson());
        }
        return new GeneratedRevision(
                request.dryRun() ? List.of() : List.of(files.source(), files.snapshot()),
                place.id(),
                text,
                difference.operations(),
                List.of(),
                difference.warnings());
    }

    private RevisionSource source(RevisionRequest request, NewRevision place, DiffResult difference) {
        String message = RevisionMessage.of(request.message(), difference.operations());
        FileTemplate template = places.fileTemplate();
        return new RevisionSource(
                places.packageName(),
                template.className(message, place.id(), request.created()),
                place.id(),
                place.revises(),
                place.dependsOn(),
                place.labels(),
                message,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        request.created().truncatedTo(ChronoUnit.SECONDS).atZone(template.zone())),
                difference.warnings().stream().map(Warning::message).toList(),
                difference.operations(),
                Replay.inverse(difference.operations()));
    }

    private String text(RevisionSource source) {
        try {
            return new RevisionWriter(places.asciiComments()).write(source);
        } catch (UnwritableTextException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Snapshot previous() throws IOException {
        Path file = places.snapshot();
        if (Files.isDirectory(file)) {
            throw new GenerationException("The snapshot " + file
                    + " is a folder; name a file with -Dmigrate.snapshot, or move the folder away.");
        }
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Snapshot.read(TextFile.read(file), file.toString())
                : Snapshot.empty();
    }

    private Snapshot wanted() throws IOException {
        Path file = places.wantedSchema();
        if (!Files.exists(file)) {
            throw new GenerationException("The schema of the entities, " + file
                    + ", is missing: the annotation processor has not run. Add dev.migrate:migrate-processor to the"
                    + " annotationProcessorPaths of maven-compiler-plugin, as migrate:init does, and compile again.");
        }
        return Snapshot.read(TextFile.read(file), file.toString());
    }

    private void requireSnapshotOf(List<String> parents, Snapshot previous) {
        if (!previous.revisions().equals(parents.stream().sorted().toList())) {
            throw new GenerationException("The snapshot " + places.snapshot() + " was made on "
                    + orNone(previous.revisions()) + ", but the new revision would follow " + orNone(parents)
                    + ". Restore from version control the snapshot that belongs to that revision, or the source of the"
                    + " revision that belongs to the snapshot, and compile again.");
        }
    }

    private static String orNone(List<String> ids) {
        return ids.isEmpty() ? "no revision" : String.join(", ", ids);
    }

    /** A revision that does not lead to the wanted schema would be found much later, by other people. */
    private static void requireExact(List<Operation> operations, Snapshot previous, Snapshot wanted) {
        if (!Replay.all(operations, previous.schema()).equals(wanted.schema())) {
            throw new IllegalStateException("The operations that were found do not lead to the schema of the entities."
                    + " Nothing was written. This is a defect of the comparison; please report it with both files.");
        }
    }
}

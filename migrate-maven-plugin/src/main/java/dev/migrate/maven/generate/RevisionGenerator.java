package dev.migrate.maven.generate;

import dev.migrate.diff.DiffResult;
import dev.migrate.diff.ExpandContract;
import dev.migrate.diff.Warning;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates a revision: compares what the entities want with the snapshot of the last revision, and writes the difference as
 * a Java file, together with the new snapshot.
 *
 * <p>No database and no class of the project is needed. Thread-safe as long as no other thread writes the same files.
 */
public final class RevisionGenerator {

    /** What is said by a dry run that would write the snapshot and no revision. */
    static final String ONLY_THE_SNAPSHOT =
            "Only names in the mapping have changed, not the schema; the snapshot is to be updated.";

    private final RevisionPlaces places;
    private final ProjectRevisions revisions;
    private final Comparison comparison;
    private final SourceTemplate template;

    /** Creates a generator for a project that has configured nothing but its places. */
    public RevisionGenerator(RevisionPlaces places, ProjectRevisions revisions) {
        this(places, revisions, Comparison.plain(), SourceTemplate.standard());
    }

    /** Creates a generator for a project. */
    public RevisionGenerator(
            RevisionPlaces places, ProjectRevisions revisions, Comparison comparison, SourceTemplate template) {
        this.places = places;
        this.revisions = revisions;
        this.comparison = comparison;
        this.template = template;
    }

    /**
     * Generates a revision if something has changed, or if an empty one is asked for.
     *
     * <p>A change of what the rows mean makes a revision without operations, to be filled in by hand. Where only attributes
     * or classes have other names, the snapshot alone is written.
     *
     * @throws GenerationException if the user has to put something right first
     * @throws dev.migrate.diff.HintException if a hint names what is not there
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing, or the id is taken
     * @throws dev.migrate.json.JsonException if a snapshot cannot be read
     * @throws IOException if a file cannot be read or written; then none is written
     */
    public GeneratedRevision generate(RevisionRequest request) throws IOException {
        RevisionMessage.check(request.message());
        NewRevision place = NewRevision.of(RevisionSplit.withLastId(request), revisions);
        Snapshot previous = previous();
        if (place.isSpliced(revisions)) {
            return splice(request, place, previous);
        }
        requireSnapshotOf(place.revises(), previous);
        return request.empty() ? writeEmpty(request, place, previous) : compare(request, place, previous);
    }

    private GeneratedRevision writeEmpty(RevisionRequest request, NewRevision place, Snapshot previous)
            throws IOException {
        Change change = unchanged(request, previous);
        return write(request, List.of(part(place, change)), change, previous);
    }

    private static Change unchanged(RevisionRequest request, Snapshot previous) {
        return new Change(previous, request.message(), new DiffResult(List.of(), List.of(), List.of()), List.of());
    }

    /** The snapshot stays what it is: that of the head which the new branch is to be merged with. */
    private GeneratedRevision splice(RevisionRequest request, NewRevision place, Snapshot previous) throws IOException {
        if (!request.empty()) {
            throw new GenerationException("What has changed in the entities belongs after the head, not after "
                    + String.join(", ", place.revises()) + ", which others follow already. Start a branch there with"
                    + " -Dsplice -Dempty, and fill the revision in by hand.");
        }
        RevisionPart part = part(place, unchanged(request, previous));
        RevisionSource source = source(request, part, Course.unchanged(previous));
        SourceFile file = new SourceFile(
                places.sourceFile(source.className()), text(source, request, previous.schema(), previous.schema()));
        if (!request.dryRun()) {
            new RevisionFiles(places.sourceDirectory(), file.path(), places.snapshot()).writeSource(file.text());
        }
        return new GeneratedRevision(
                request.dryRun() ? List.of() : List.of(file.path()),
                List.of(place.id()),
                List.of(file.text()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private GeneratedRevision compare(RevisionRequest request, NewRevision place, Snapshot previous)
            throws IOException {
        Change change = comparison.between(previous, wanted(), request.hints(), request.message());
        DiffResult difference = change.difference();
        if (!difference.questions().isEmpty()) {
            return GeneratedRevision.none(difference.questions(), difference.warnings(), change.notes());
        }
        if (difference.operations().isEmpty() && difference.warnings().isEmpty()) {
            return previous.provenance().agreesWith(change.after().provenance())
                    ? GeneratedRevision.none(List.of(), List.of(), change.notes())
                    : remember(request, change, previous);
        }
        RevisionMessage.check(change.message());
        RevisionPart whole = part(place, change);
        return request.split()
                ? split(request, whole, change, previous)
                : write(request, List.of(whole), change, previous);
    }

    private GeneratedRevision split(RevisionRequest request, RevisionPart whole, Change change, Snapshot previous)
            throws IOException {
        ExpandContract division = ExpandContract.of(whole.operations(), previous.schema());
        return division.divides()
                ? write(request, RevisionSplit.parts(whole, division, request, revisions.graph()), change, previous)
                : write(request, List.of(whole), change.and(RevisionSplit.NOTHING_TO_SPLIT), previous);
    }

    private static RevisionPart part(NewRevision place, Change change) {
        List<Operation> operations = change.difference().operations();
        return new RevisionPart(
                place,
                RevisionMessage.of(change.message(), operations),
                operations,
                change.difference().warnings().stream().map(Warning::message).toList());
    }

    /** Writes the snapshot alone, so that the next rename is proven by what the mapping says now. */
    private GeneratedRevision remember(RevisionRequest request, Change change, Snapshot previous) throws IOException {
        if (request.dryRun()) {
            return GeneratedRevision.none(
                    List.of(), List.of(), change.and(ONLY_THE_SNAPSHOT).notes());
        }
        new RevisionFiles(places.sourceDirectory(), places.snapshot(), places.snapshot())
                .writeSnapshot(change.after().at(previous.revisions()).toJson());
        return GeneratedRevision.remembered(places.snapshot(), change.notes());
    }

    private GeneratedRevision write(RevisionRequest request, List<RevisionPart> parts, Change change, Snapshot previous)
            throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        Schema before = previous.schema();
        for (RevisionPart part : parts) {
            Schema after = Replay.all(part.operations(), before);
            RevisionSource source =
                    source(request, part, new Course(before, after, said(previous), said(change.after())));
            operations.addAll(source.upgrade());
            sources.add(new SourceFile(places.sourceFile(source.className()), text(source, request, before, after)));
            before = after;
        }
        SourceFile last = sources.get(sources.size() - 1);
        String id = parts.get(parts.size() - 1).place().id();
        if (!request.dryRun()) {
            new RevisionFiles(places.sourceDirectory(), last.path(), places.snapshot())
                    .write(sources, change.after().at(List.of(id)).toJson());
        }
        return new GeneratedRevision(
                request.dryRun() ? List.of() : written(sources),
                parts.stream().map(part -> part.place().id()).toList(),
                sources.stream().map(SourceFile::text).toList(),
                operations,
                List.of(),
                change.difference().warnings(),
                change.notes());
    }

    private List<Path> written(List<SourceFile> sources) {
        return Stream.concat(sources.stream().map(SourceFile::path), Stream.of(places.snapshot()))
                .toList();
    }

    private static MappingFacts said(Snapshot snapshot) {
        return snapshot.provenance().facts();
    }

    private RevisionSource source(RevisionRequest request, RevisionPart part, Course course) {
        FileTemplate names = places.fileTemplate();
        NewRevision place = part.place();
        return new RevisionSource(
                places.packageName(),
                names.className(part.message(), place.id(), request.created()),
                place.id(),
                place.revises(),
                place.dependsOn(),
                place.labels(),
                part.message(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        request.created().truncatedTo(ChronoUnit.SECONDS).atZone(names.zone())),
                part.warnings(),
                course.upgrade(part.operations()),
                course.downgrade(Replay.inverse(part.operations())));
    }

    private String text(RevisionSource source, RevisionRequest request, Schema before, Schema after) {
        try {
            RevisionWriter writer = new RevisionWriter(places.asciiComments());
            return template.applied(
                    source, writer.write(source, TableHandles.columns(request.tables(), before, after)));
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
}

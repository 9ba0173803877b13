package dev.migrate.maven.generate;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a merge revision, which does nothing but revise several others, together with the snapshot at it.
 *
 * <p>Thread-safe as long as no other thread writes the same files.
 */
public final class MergeRevisionWriter {

    private final RevisionPlaces places;
    private final RevisionGraph graph;

    /** Creates a writer for a project whose revisions are those of {@code graph}. */
    public MergeRevisionWriter(RevisionPlaces places, RevisionGraph graph) {
        this.places = places;
        this.graph = graph;
    }

    /**
     * Writes both files, or neither.
     *
     * @param request what the user says of the revision
     * @param parents the full ids that it revises
     * @param merged the schema that they make together
     * @throws GenerationException if the message cannot be one, or a file is where it must not be
     * @throws dev.migrate.graph.RevisionException if the id or label is taken or none
     * @throws IOException if a file cannot be written; then none is
     */
    public WrittenMerge write(MergeRequest request, List<String> parents, Snapshot merged) throws IOException {
        RevisionMessage.check(request.message());
        RevisionSource source = source(request, parents);
        requireFit(source);
        RevisionFiles files =
                new RevisionFiles(places.sourceDirectory(), places.sourceFile(source.className()), places.snapshot());
        files.write(text(source), merged.at(List.of(source.id())).toJson());
        return new WrittenMerge(source.id(), List.of(files.source(), files.snapshot()));
    }

    /**
     * A merge revision that was written.
     *
     * @param id its id
     * @param files the source, then the snapshot
     */
    public record WrittenMerge(String id, List<Path> files) {

        public WrittenMerge {
            files = List.copyOf(files);
        }
    }

    private RevisionSource source(MergeRequest request, List<String> parents) {
        String label = request.branchLabel();
        String given = request.message();
        String message = given == null ? message(parents) : given.strip();
        String id = NewRevision.id(request.id(), graph);
        FileTemplate template = places.fileTemplate();
        return new RevisionSource(
                places.packageName(),
                template.className(message, id, request.created()),
                id,
                parents,
                List.of(),
                label == null ? List.of() : List.of(label),
                message,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        request.created().truncatedTo(ChronoUnit.SECONDS).atZone(template.zone())),
                List.of(),
                List.of(),
                List.of());
    }

    private static String message(List<String> parents) {
        int last = parents.size() - 1;
        return "merge " + String.join(", ", parents.subList(0, last)) + " and " + parents.get(last);
    }

    private void requireFit(RevisionSource source) {
        List<RevisionNode> nodes = new ArrayList<>(graph.revisions());
        nodes.add(new RevisionNode(source.id(), source.revises(), source.dependsOn(), source.labels()));
        RevisionGraph.of(nodes);
    }

    private String text(RevisionSource source) {
        try {
            return new RevisionWriter(places.asciiComments()).write(source);
        } catch (UnwritableTextException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
    }
}

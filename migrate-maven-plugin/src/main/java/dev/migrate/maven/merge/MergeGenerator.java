package dev.migrate.maven.merge;

import dev.migrate.Migrator;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.MergeRequest;
import dev.migrate.maven.generate.MergeRevisionWriter;
import dev.migrate.maven.generate.MergeRevisionWriter.WrittenMerge;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.merge.MergeResult;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges heads: proves that their branches go together, and writes a revision that revises all, with the merged snapshot.
 *
 * <p>With one head alone, a snapshot that is not that of the head is made anew.
 */
public final class MergeGenerator {

    private final RevisionPlaces places;
    private final ProjectBranches branches;

    /**
     * Creates a generator for a project.
     *
     * @param places where the project has its files
     * @param migrator the compiled revisions
     * @param revisions which of them are the project's own
     * @param project the folder that messages show files relative to
     */
    public MergeGenerator(RevisionPlaces places, Migrator migrator, ProjectRevisions revisions, Path project) {
        this.places = places;
        branches = new ProjectBranches(migrator, revisions, places, project);
    }

    /**
     * Merges.
     *
     * @throws GenerationException if there is nothing to merge, or the branches do not go together
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing, or the id or label is taken
     * @throws dev.migrate.execute.RevisionFailedException if a branch does not replay by itself
     * @throws dev.migrate.json.JsonException if the snapshot cannot be read though Git left no conflict in it
     * @throws IOException if a file cannot be read or written; then none is written
     */
    public JoinedRevisions generate(MergeRequest request) throws IOException {
        KnownMapping mapping = KnownMapping.of(places);
        Optional<JoinedRevisions> rebuilt = rebuild(request, mapping);
        return rebuilt.isPresent() ? rebuilt.get() : merge(request, mapping);
    }

    private JoinedRevisions merge(MergeRequest request, KnownMapping mapping) throws IOException {
        List<String> parents = MergeParents.of(request, branches);
        MergeResult.Merged merged = Conflicts.requireMerged(branches.merge(parents), "merge");
        WrittenMerge written = new MergeRevisionWriter(places, branches.graph())
                .write(request, parents, mapping.snapshot(merged.schema(), parents));
        return new JoinedRevisions(written.files(), written.id(), parents, warnings(merged, parents));
    }

    private List<String> warnings(MergeResult.Merged merged, List<String> parents) {
        List<String> warnings = new ArrayList<>(merged.warnings());
        List<String> others = branches.heads().stream()
                .filter(head -> !parents.contains(head.id()))
                .map(branches::described)
                .toList();
        if (!others.isEmpty()) {
            warnings.add("There are other heads still, which the snapshot knows nothing of: "
                    + String.join(", ", others) + ". Merge them as well, or leave them to be branches of their own.");
        }
        return warnings;
    }

    /** One branch may have been given up while its snapshot, or a conflict, has stayed. */
    private Optional<JoinedRevisions> rebuild(MergeRequest request, KnownMapping mapping) throws IOException {
        List<String> heads = branches.heads().stream().map(RevisionEntry::id).toList();
        boolean wished = request.revisions().equals(List.of("heads"));
        if (!wished || heads.size() != 1 || mapping.isSnapshotOf(heads)) {
            return Optional.empty();
        }
        Snapshot snapshot = mapping.snapshot(branches.schemaAt(heads.get(0)), heads);
        new ReplacedFiles().with(places.snapshot(), snapshot.toJson()).write();
        return Optional.of(new JoinedRevisions(List.of(places.snapshot()), null, heads, List.of()));
    }
}

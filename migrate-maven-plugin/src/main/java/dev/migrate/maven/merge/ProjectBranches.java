package dev.migrate.maven.merge;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.OwnSchema;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.SourceFolders;
import dev.migrate.merge.BranchMerge;
import dev.migrate.merge.BranchMove;
import dev.migrate.merge.BranchRevision;
import dev.migrate.merge.MergeResult;
import dev.migrate.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The branches of a project's compiled revisions: what each does from where it left the other. */
final class ProjectBranches {

    private final Migrator migrator;
    private final ProjectRevisions revisions;
    private final SourceFolders folders;
    private final OwnSchema ownSchema;

    ProjectBranches(Migrator migrator, ProjectRevisions revisions, SourceFolders folders) {
        this.migrator = migrator;
        this.revisions = revisions;
        this.folders = folders;
        this.ownSchema = new OwnSchema(migrator, revisions);
    }

    RevisionGraph graph() {
        return revisions.graph();
    }

    /** Returns the heads of the project itself, in the order of execution. */
    List<RevisionEntry> heads() {
        return revisions.heads();
    }

    /** Returns the entry of a revision, though another one may replace it. */
    RevisionEntry entry(String id) {
        return migrator.revision(id).orElseThrow();
    }

    /** Returns whether a revision is one of the project itself, rather than of a library. */
    boolean isOwn(String id) {
        return revisions.isOwn(id);
    }

    /** Returns the schema that a head and all below it make. */
    Schema schemaAt(String head) {
        return migrator.schemaAt(Set.of(head));
    }

    /**
     * Merges the branches that end with these heads, each into what the ones before it have made.
     *
     * @throws dev.migrate.execute.RevisionFailedException if one of them does not replay by itself
     */
    MergeResult merge(List<String> heads) {
        heads.forEach(this::schemaAt);
        Set<String> joined = new HashSet<>(graph().applied(Set.of(heads.get(0))));
        List<String> warnings = new ArrayList<>();
        MergeResult result = new MergeResult.Merged(schemaAt(heads.get(0)), List.of());
        for (String head : heads.subList(1, heads.size())) {
            Set<String> added = graph().applied(Set.of(head));
            Set<String> common = both(joined, added);
            result = BranchMerge.of(schemaOf(common), without(joined, common), without(added, common));
            if (!(result instanceof MergeResult.Merged merged)) {
                return result;
            }
            warnings.addAll(merged.warnings());
            joined.addAll(added);
            result = new MergeResult.Merged(merged.schema(), distinct(warnings));
        }
        return result;
    }

    /** Replays the branch of one head on top of another head. */
    MergeResult move(String head, String onto) {
        List.of(onto, head).forEach(this::schemaAt);
        Set<String> staying = graph().applied(Set.of(onto));
        Set<String> moved = graph().applied(Set.of(head));
        Set<String> common = both(staying, moved);
        return BranchMove.of(schemaOf(common), without(staying, common), without(moved, common));
    }

    /** Returns the part of a schema at these heads that the project's snapshot holds. */
    Schema own(Schema all, List<String> heads) {
        return ownSchema.of(all, heads, graph());
    }

    /** Returns the id with the author's words and the file: {@code a1b2c3d4e5f6 (add bio, src/main/java/…)}. */
    String described(RevisionEntry entry) {
        String place = isOwn(entry.id())
                ? shown(sourceFile(entry).orElseGet(() -> folders.usualSourceOf(topLevel(entry))))
                : entry.className();
        return entry.id() + " (" + (entry.message().isEmpty() ? "" : entry.message() + ", ") + place + ")";
    }

    /** Returns the source of one of the project's own revisions, or empty if it is not there. */
    Optional<Path> sourceFile(RevisionEntry entry) {
        return isOwn(entry.id()) ? folders.sourceOf(topLevel(entry)) : Optional.empty();
    }

    private static String topLevel(RevisionEntry entry) {
        int nested = entry.className().indexOf('$');
        return nested > 0 ? entry.className().substring(0, nested) : entry.className();
    }

    String shown(Path file) {
        Path base = folders.base().toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    private Schema schemaOf(Set<String> applied) {
        return migrator.schemaAt(graph().rows(applied));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private List<BranchRevision> without(Set<String> all, Set<String> common) {
        return graph().revisions().stream()
                .map(RevisionNode::id)
                .filter(id -> all.contains(id) && !common.contains(id))
                .map(this::branchRevision)
                .toList();
    }

    private BranchRevision branchRevision(String id) {
        return new BranchRevision(id, described(entry(id)), before -> migrator.operations(id, before));
    }

    private static List<String> distinct(List<String> warnings) {
        return List.copyOf(new LinkedHashSet<>(warnings));
    }
}

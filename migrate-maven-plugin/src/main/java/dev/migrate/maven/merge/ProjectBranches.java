package dev.migrate.maven.merge;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
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
import java.util.Set;

/** The branches of a project's compiled revisions: what each does from where it left the other. */
final class ProjectBranches {

    private final Migrator migrator;
    private final ProjectRevisions revisions;
    private final RevisionPlaces places;
    private final Path project;

    ProjectBranches(Migrator migrator, ProjectRevisions revisions, RevisionPlaces places, Path project) {
        this.migrator = migrator;
        this.revisions = revisions;
        this.places = places;
        this.project = project;
    }

    RevisionGraph graph() {
        return revisions.graph();
    }

    /** Returns the heads of the project itself, in the order of execution. */
    List<RevisionEntry> heads() {
        return revisions.heads();
    }

    /** Returns the entry of one of the project's own revisions. */
    RevisionEntry entry(String id) {
        return migrator.revisions().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a revision is one of the project itself, rather than of a library. */
    boolean isOwn(String id) {
        return revisions.own().stream().anyMatch(entry -> entry.id().equals(id));
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

    /** Returns the id with the author's words and the file: {@code a1b2c3d4e5f6 (add bio, src/main/java/…)}. */
    String described(RevisionEntry entry) {
        String place = isOwn(entry.id()) ? shown(sourceFile(entry)) : entry.className();
        return entry.id() + " (" + (entry.message().isEmpty() ? "" : entry.message() + ", ") + place + ")";
    }

    /** Returns the source of one of the project's own revisions, which need not be there. */
    Path sourceFile(RevisionEntry entry) {
        String name = entry.className().substring(entry.className().lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return places.sourceFile(nested > 0 ? name.substring(0, nested) : name);
    }

    String shown(Path file) {
        Path base = project.toAbsolutePath();
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

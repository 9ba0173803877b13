package dev.migrate.maven.merge;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisesEdit;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.merge.MergeResult;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts a branch that no database has on top of another one: proves by replay that it goes there, lets its first revision
 * revise the other head, and makes the snapshot anew.
 */
public final class BranchRebase {

    private final RevisionPlaces places;
    private final ProjectBranches branches;

    /**
     * Creates it for a project.
     *
     * @param places where the project has its files
     * @param migrator the compiled revisions
     * @param revisions which of them are the project's own
     * @param project the folder that messages show files relative to
     */
    public BranchRebase(RevisionPlaces places, Migrator migrator, ProjectRevisions revisions, Path project) {
        this.places = places;
        branches = new ProjectBranches(migrator, revisions, places, project);
    }

    /**
     * Moves the branch.
     *
     * @throws GenerationException if it cannot be decided which branch, or the branch does not go there
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing or several things
     * @throws dev.migrate.execute.RevisionFailedException if a branch does not replay by itself
     * @throws dev.migrate.json.JsonException if the snapshot cannot be read though Git left no conflict in it
     * @throws IOException if a file cannot be read or written; then none is written
     */
    public JoinedRevisions rebase(RebaseRequest request) throws IOException {
        KnownMapping mapping = KnownMapping.of(places);
        MovedBranch branch = BranchChoice.of(request, branches);
        MergeResult.Merged merged = Conflicts.requireMerged(branches.move(branch.head(), branch.onto()), "rebase");
        requireGraph(branch);
        Snapshot snapshot = mapping.snapshot(merged.schema(), List.of(branch.head()));
        Path source = source(branch);
        List<Path> written = new ReplacedFiles()
                .with(source, edited(source, branch))
                .with(places.snapshot(), snapshot.toJson())
                .write();
        return new JoinedRevisions(written, branch.head(), branch.ids(), merged.warnings());
    }

    /** What the rest of the graph depends on may stand in the way. */
    private void requireGraph(MovedBranch branch) {
        RevisionGraph.of(branches.graph().revisions().stream()
                .map(node -> node.id().equals(branch.first()) ? moved(node, branch.onto()) : node)
                .toList());
    }

    private static RevisionNode moved(RevisionNode node, String onto) {
        return new RevisionNode(
                node.id(),
                List.of(onto),
                node.dependsOn(),
                node.labels(),
                node.replaces(),
                node.created(),
                node.origin());
    }

    private Path source(MovedBranch branch) {
        RevisionEntry first = branches.entry(branch.first());
        Path source = branches.sourceFile(first);
        if (!branches.isOwn(first.id()) || !Files.exists(source)) {
            throw new GenerationException("The source of the revision " + branches.described(first)
                    + " is not there, so it cannot be changed; move the other branch, or join both with"
                    + " mvn migrate:merge.");
        }
        return source;
    }

    /** The text is read so that all bytes but the new ones come out as they went in. */
    private byte[] edited(Path source, MovedBranch branch) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String className = branches.entry(branch.first()).className();
        String simpleName = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return new RevisesEdit(branches.shown(source), new String(bytes, charset))
                .with(simpleName, branch.onto())
                .getBytes(charset);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

package dev.migrate.maven.generate;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The place of a new revision in the graph.
 *
 * @param id its id
 * @param revises the ids of its parents: none or one
 * @param dependsOn the ids or labels that it needs besides
 * @param labels the labels of the branch that starts with it
 */
record NewRevision(String id, List<String> revises, List<String> dependsOn, List<String> labels) {

    private static final int ID_BYTES = 6;

    /**
     * Finds the place that is asked for.
     *
     * @throws GenerationException if there are several heads and none is named, or what is named is no head
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing, or the revision would not fit into the
     *     graph: its id is there already or is none, or its label
     */
    static NewRevision of(RevisionRequest request, ProjectRevisions revisions) {
        RevisionGraph graph = revisions.graph();
        String label = request.branchLabel();
        NewRevision revision = new NewRevision(
                id(request.id(), graph),
                request.splice() ? spliced(request.head(), revisions) : parents(request.head(), revisions),
                request.dependsOn().stream().map(needed -> full(needed, graph)).toList(),
                label == null ? List.of() : List.of(label));
        requireFit(new RevisionNode(revision.id, revision.revises, revision.dependsOn, revision.labels), graph);
        return revision;
    }

    /** @throws dev.migrate.graph.RevisionException if the graph would be none with the revision */
    static void requireFit(RevisionNode revision, RevisionGraph graph) {
        List<RevisionNode> nodes = new ArrayList<>(graph.all());
        nodes.add(revision);
        RevisionGraph.of(nodes);
    }

    private static List<String> spliced(@Nullable String head, ProjectRevisions revisions) {
        if (head == null) {
            throw new GenerationException("-Dsplice starts a branch at a revision that others follow already; name that"
                    + " revision with -Dhead.");
        }
        return revisions.graph().resolve(head);
    }

    /** Returns whether it follows a revision that others follow already. */
    boolean isSpliced(ProjectRevisions project) {
        return !project.heads().stream().map(RevisionEntry::id).toList().containsAll(revises);
    }

    /** Returns the parents that a new revision has. */
    static List<String> parents(@Nullable String head, ProjectRevisions revisions) {
        List<RevisionEntry> heads = revisions.heads();
        if (head == null) {
            if (heads.size() > 1) {
                throw severalHeads(heads);
            }
            return heads.stream().map(RevisionEntry::id).toList();
        }
        List<String> named = revisions.graph().resolve(head);
        if (!heads.stream().map(RevisionEntry::id).toList().containsAll(named)) {
            throw new GenerationException("The revision " + String.join(", ", named) + " (-Dhead=" + head
                    + ") is followed by others already; name one of the heads: " + described(heads)
                    + "; or start a branch there with -Dsplice -Dempty.");
        }
        return named;
    }

    private static GenerationException severalHeads(List<RevisionEntry> heads) {
        return new GenerationException("The project has " + heads.size() + " heads: " + described(heads)
                + ". Join them with mvn migrate:merge, or put one after the other with mvn migrate:rebase; or name the parent"
                + " of the new revision with -Dhead=" + heads.get(0).id() + ".");
    }

    private static String described(List<RevisionEntry> heads) {
        return heads.stream()
                .map(head -> head.id() + " (" + head.message() + ")")
                .collect(Collectors.joining(", "));
    }

    /** A label stays a label, so that it follows the branch; anything else becomes the full id. */
    private static String full(String needed, RevisionGraph graph) {
        List<String> ids = graph.resolve(needed);
        boolean label =
                graph.revisions().stream().anyMatch(node -> node.labels().contains(needed));
        return label || ids.size() != 1 ? needed : ids.get(0);
    }

    /** Returns the id that is given, or a random one that no revision has. */
    static String id(@Nullable String given, RevisionGraph graph) {
        if (given != null) {
            return given;
        }
        String id = random();
        while (graph.revision(id).isPresent()) {
            id = random();
        }
        return id;
    }

    private static String random() {
        byte[] bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

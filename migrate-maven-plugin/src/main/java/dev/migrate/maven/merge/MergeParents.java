package dev.migrate.maven.merge;

import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.MergeRequest;
import java.util.List;
import java.util.stream.Collectors;

/** The revisions that a merge revision revises, as the user names them. */
final class MergeParents {

    private static final String HEADS = "heads";

    private final ProjectBranches branches;
    private final MergeRequest request;
    private final String given;

    private MergeParents(ProjectBranches branches, MergeRequest request) {
        this.branches = branches;
        this.request = request;
        given = "-Drevisions=" + String.join(",", request.revisions());
    }

    /**
     * Returns the full ids, in the order in which they are named; {@code heads} in the order of execution.
     *
     * @throws GenerationException if they are fewer than two, one is below another, followed by others already, or of a
     *     library
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing or several things
     */
    static List<String> of(MergeRequest request, ProjectBranches branches) {
        return new MergeParents(branches, request).ids();
    }

    private List<String> ids() {
        List<String> ids = request.revisions().stream()
                .flatMap(each -> ids(each).stream())
                .distinct()
                .toList();
        if (ids.size() < 2) {
            throw new GenerationException(nothingToMerge(ids));
        }
        ids.forEach(this::requireOwn);
        ids.forEach(id -> requireNotBelow(id, ids));
        if (!request.splice()) {
            ids.forEach(this::requireHead);
        }
        return ids;
    }

    private List<String> ids(String identifier) {
        return identifier.equals(HEADS) ? heads() : branches.graph().resolve(identifier);
    }

    private List<String> heads() {
        return branches.heads().stream().map(RevisionEntry::id).toList();
    }

    private String nothingToMerge(List<String> ids) {
        String denoted = ids.isEmpty() ? "no revision" : "only " + described(ids);
        return "There is nothing to merge: " + given + " denotes " + denoted
                + ". Name two or more heads, such as -Drevisions=a1b2,c3d4; the heads are "
                + described(heads()) + ".";
    }

    private void requireOwn(String id) {
        if (!branches.isOwn(id)) {
            throw new GenerationException("The revision " + described(List.of(id)) + " (" + given
                    + ") is one of a library, which is not merged with the project's own; let a revision depend on it with"
                    + " mvn migrate:revision -DdependsOn=" + id + ".");
        }
    }

    private void requireNotBelow(String id, List<String> ids) {
        ids.stream()
                .filter(other -> branches.graph().isAncestor(id, other))
                .findFirst()
                .ifPresent(other -> {
                    throw new GenerationException(
                            "The revision " + described(List.of(id)) + " is below " + described(List.of(other))
                                    + " already (" + given + "), so there is nothing to merge; leave it out.");
                });
    }

    private void requireHead(String id) {
        if (!heads().contains(id)) {
            throw new GenerationException("The revision " + described(List.of(id)) + " (" + given
                    + ") is followed by others already; name one of the heads: " + described(heads())
                    + ". With -Dsplice it is merged nevertheless.");
        }
    }

    private String described(List<String> ids) {
        return ids.isEmpty()
                ? "none"
                : ids.stream().map(id -> branches.described(branches.entry(id))).collect(Collectors.joining(", "));
    }
}

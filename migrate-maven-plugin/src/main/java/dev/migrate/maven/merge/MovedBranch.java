package dev.migrate.maven.merge;

import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The revisions between the place where a branch left another and its head.
 *
 * @param ids full ids, each revising the one before it
 * @param onto the head of the other branch
 */
record MovedBranch(List<String> ids, String onto) {

    MovedBranch {
        ids = List.copyOf(ids);
    }

    /**
     * Returns the branch of a head.
     *
     * @throws GenerationException if it cannot be moved as a whole: it holds a merge, or another head begins within it
     */
    static MovedBranch of(String head, String onto, ProjectBranches branches) {
        Set<String> staying = branches.graph().applied(Set.of(onto));
        List<String> ids = new ArrayList<>();
        String id = head;
        while (id != null && !staying.contains(id)) {
            ids.add(id);
            id = parent(id, branches);
        }
        Collections.reverse(ids);
        MovedBranch branch = new MovedBranch(ids, onto);
        branch.requireNoOtherHead(branches);
        return branch;
    }

    private static @Nullable String parent(String id, ProjectBranches branches) {
        List<String> parents =
                branches.graph().revision(id).map(RevisionNode::revises).orElseThrow();
        if (parents.size() > 1) {
            throw new GenerationException("The branch holds the merge revision "
                    + branches.described(branches.entry(id)) + ", so it cannot be put on top of another one;"
                    + " join both with mvn migrate:merge.");
        }
        return parents.isEmpty() ? null : parents.get(0);
    }

    private void requireNoOtherHead(ProjectBranches branches) {
        RevisionGraph graph = branches.graph();
        for (RevisionEntry other : branches.heads()) {
            if (!other.id().equals(head()) && graph.isAncestor(first(), other.id())) {
                throw new GenerationException("The branch from " + branches.described(branches.entry(first()))
                        + " to " + branches.described(branches.entry(head())) + " has another head, "
                        + branches.described(other) + ", so it cannot be moved as one. Join these heads first with"
                        + " mvn migrate:merge or mvn migrate:rebase -Drevision=" + other.id() + " -Donto=" + head()
                        + ".");
            }
        }
    }

    String first() {
        return ids.get(0);
    }

    String head() {
        return ids.get(ids.size() - 1);
    }
}

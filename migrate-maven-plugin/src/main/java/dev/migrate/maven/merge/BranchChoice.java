package dev.migrate.maven.merge;

import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which branch is moved onto which head: what the user says, else the one that the database has nothing of.
 *
 * <p>A branch of which a database has a revision is never moved: that database would have it in another place.
 */
final class BranchChoice {

    private final ProjectBranches branches;
    private final RebaseRequest request;
    private final List<String> heads;

    private BranchChoice(ProjectBranches branches, RebaseRequest request) {
        this.branches = branches;
        this.request = request;
        heads = branches.heads().stream().map(RevisionEntry::id).toList();
    }

    /**
     * Returns the branch to move and where to.
     *
     * @throws GenerationException if there is one head alone, what is named is no head, only the user can decide, or the
     *     branch is applied
     * @throws dev.migrate.graph.RevisionException if an identifier denotes nothing or several things
     */
    static MovedBranch of(RebaseRequest request, ProjectBranches branches) {
        return new BranchChoice(branches, request).branch();
    }

    private MovedBranch branch() {
        if (heads.size() < 2) {
            throw new GenerationException("There is nothing to rebase: the project has "
                    + (heads.isEmpty() ? "no revision" : "one head, " + described(heads.get(0)))
                    + ". If the snapshot is not that of the head, mvn migrate:merge makes it anew.");
        }
        String onto = request.onto() == null ? null : named(request.onto(), "onto");
        String moved = request.revision() == null ? null : headAbove(request.revision());
        MovedBranch branch = branch(moved, onto);
        if (request.revision() != null) {
            requireEnd(request.revision(), branch);
        }
        requireNotApplied(branch);
        return branch;
    }

    private MovedBranch branch(@Nullable String moved, @Nullable String onto) {
        if (moved != null) {
            return branchOf(moved, onto == null ? other(moved) : onto);
        }
        return onto == null ? notApplied() : branchOf(other(onto), onto);
    }

    private MovedBranch branchOf(String moved, String onto) {
        if (moved.equals(onto)) {
            throw new GenerationException("The branch of " + described(moved)
                    + " cannot be put on top of itself; name another head with -Donto.");
        }
        return MovedBranch.of(moved, onto, branches);
    }

    /** Returns the only other head. */
    private String other(String head) {
        List<String> others = heads.stream().filter(id -> !id.equals(head)).toList();
        if (others.size() != 1) {
            throw undecided();
        }
        return others.get(0);
    }

    private MovedBranch notApplied() {
        if (heads.size() != 2 || request.applied() == null) {
            throw undecided();
        }
        List<MovedBranch> both = List.of(branchOf(heads.get(0), heads.get(1)), branchOf(heads.get(1), heads.get(0)));
        List<MovedBranch> free =
                both.stream().filter(branch -> !isApplied(branch)).toList();
        if (free.isEmpty()) {
            throw new GenerationException("The database has revisions of both branches: of "
                    + described(heads.get(0)) + " and of " + described(heads.get(1))
                    + ". Neither can be moved; join both with mvn migrate:merge.");
        }
        if (free.size() > 1) {
            throw undecided();
        }
        return free.get(0);
    }

    private boolean isApplied(MovedBranch branch) {
        return branch.ids().stream().anyMatch(request::isApplied);
    }

    private void requireNotApplied(MovedBranch branch) {
        branch.ids().stream().filter(request::isApplied).findFirst().ifPresent(id -> {
            throw new GenerationException("The database has the revision " + described(id)
                    + " already, so its branch is not moved. Move the other one, with mvn migrate:rebase -Drevision="
                    + branch.onto() + " -Donto=" + branch.head() + ", or join both with mvn migrate:merge.");
        });
    }

    private GenerationException undecided() {
        return new GenerationException("Only you can tell which branch no database has applied yet. The heads are "
                + heads.stream().map(this::described).collect(Collectors.joining(", "))
                + ". Say which one is moved:"
                + heads.stream().map(this::command).collect(Collectors.joining()));
    }

    private String command(String head) {
        String onto = heads.size() == 2
                ? ""
                : " -Donto="
                        + heads.stream()
                                .filter(id -> !id.equals(head))
                                .findFirst()
                                .orElseThrow();
        return "\n  mvn migrate:rebase -Drevision=" + head + onto;
    }

    /** Returns the head above a revision that the user names. */
    private String headAbove(String identifier) {
        String id = single(identifier, "revision");
        Predicate<String> above = head -> head.equals(id) || branches.graph().isAncestor(id, head);
        List<String> found = heads.stream().filter(above).toList();
        if (found.size() != 1) {
            throw new GenerationException("The revision " + described(id) + " (-Drevision=" + identifier
                    + ") is below "
                    + (found.isEmpty() ? "no head of the project" : "several heads: " + described(found))
                    + ". Name the first revision or the head of the branch to move.");
        }
        return found.get(0);
    }

    private void requireEnd(String identifier, MovedBranch branch) {
        String id = single(identifier, "revision");
        if (!id.equals(branch.first()) && !id.equals(branch.head())) {
            throw new GenerationException("The revision " + described(id) + " (-Drevision=" + identifier
                    + ") is neither the first nor the last of its branch, which is moved as a whole; name "
                    + described(branch.first()) + " or " + described(branch.head()) + ".");
        }
    }

    private String named(String identifier, String parameter) {
        String id = single(identifier, parameter);
        if (!heads.contains(id)) {
            throw new GenerationException("The revision " + described(id) + " (-D" + parameter + "=" + identifier
                    + ") is no head of the project; name one of " + described(heads) + ".");
        }
        return id;
    }

    private String single(String identifier, String parameter) {
        List<String> ids = branches.graph().resolve(identifier);
        if (ids.size() != 1) {
            throw new GenerationException("-D" + parameter + "=" + identifier + " denotes " + ids.size()
                    + " revisions where one is needed; name one of the heads: " + described(heads) + ".");
        }
        return ids.get(0);
    }

    private String described(List<String> ids) {
        return ids.stream().map(this::described).collect(Collectors.joining(", "));
    }

    private String described(String id) {
        return branches.described(branches.entry(id));
    }
}

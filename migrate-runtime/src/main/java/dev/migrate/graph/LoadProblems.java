package dev.migrate.graph;

import dev.migrate.graph.RevisionException.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of what is wrong with revisions that form no graph. */
final class LoadProblems {
    private static final int MOST_LISTED = 10;

    private LoadProblems() {}

    static RevisionException illegalId(RevisionNode node) {
        return new RevisionException(
                Kind.ILLEGAL_ID,
                node.id(),
                List.of(node.id()),
                List.of(),
                "The revision id " + node.described()
                        + " is not allowed: an id is not empty, has no white space and none"
                        + " of '@', '-', '+', ':', and is not 'base', 'head', 'heads' or 'current'."
                        + " Give the revision another id.");
    }

    static RevisionException illegalLabel(RevisionNode node, String label) {
        return new RevisionException(
                Kind.ILLEGAL_ID,
                label,
                List.of(node.id()),
                List.of(),
                "The label '" + label + "' of revision " + node.described()
                        + " is not allowed: a label is not empty, has"
                        + " no white space, no '@' and no ':', does not start with '+' or '-', and is not 'base', 'head',"
                        + " 'heads' or 'current'. Rename the label.");
    }

    static RevisionException duplicateId(RevisionNode first, RevisionNode second) {
        return new RevisionException(
                Kind.DUPLICATE_ID,
                first.id(),
                List.of(first.id()),
                List.of(),
                "Two revisions have the id '" + first.id() + "'" + origins(first, second)
                        + ". Delete one of them or give it another id.");
    }

    private static String origins(RevisionNode first, RevisionNode second) {
        if (first.origin() == null || second.origin() == null) {
            return "";
        }
        return ": " + first.origin() + " and " + second.origin();
    }

    static RevisionException duplicateLabel(String label, RevisionNode owner, RevisionNode other) {
        String owned = owner.id().equals(label)
                ? "is the id of revision " + owner.described()
                : "is already the label of revision " + owner.described();
        return new RevisionException(
                Kind.DUPLICATE_LABEL,
                label,
                List.of(other.id(), owner.id()),
                List.of(),
                "The label '" + label + "' of revision " + other.described() + " " + owned
                        + ". Ids and labels must differ from each other: rename one of them.");
    }

    static RevisionException unknownParent(RevisionNode node, String parent, @Nullable RevisionNode labelled) {
        String advice = labelled == null
                ? " Restore the missing revision, or correct what is revised."
                : " '" + parent + "' is a label; revise the id '" + labelled.id() + "' instead.";
        return new RevisionException(
                Kind.UNKNOWN_PARENT,
                parent,
                List.of(node.id()),
                labelled == null ? List.of() : List.of(labelled.id()),
                "Revision " + node.described() + " revises '" + parent + "', but no revision has that id." + advice);
    }

    static RevisionException needsTheMiddle(RevisionNode node, String reference, RevisionNode squash) {
        String last = Squashes.last(squash);
        return new RevisionException(
                Kind.OVERLAP,
                reference,
                List.of(node.id(), squash.id()),
                List.of(last),
                "Revision " + node.described() + " needs '" + reference + "', in the middle of what revision "
                        + squash.described() + " replaces. Refer to '" + last
                        + "', the last of that, if no database has '"
                        + node.id() + "' without it; else take the squash back.");
    }

    static RevisionException unknownDependency(RevisionNode node, String dependency) {
        return new RevisionException(
                Kind.UNKNOWN_PARENT,
                dependency,
                List.of(node.id()),
                List.of(),
                "Revision " + node.described() + " depends on '" + dependency
                        + "', but no revision has that id or label."
                        + " Restore the missing revision, or correct the dependency.");
    }

    static RevisionException replacesItself(RevisionNode squash) {
        return new RevisionException(
                Kind.CYCLE,
                squash.id(),
                List.of(squash.id()),
                List.of(),
                "Revision " + squash.described() + " replaces itself, directly or by way of another that it replaces."
                        + " Correct what is replaced.");
    }

    static RevisionException replacedTwice(String id, RevisionNode first, RevisionNode second) {
        return new RevisionException(
                Kind.OVERLAP,
                id,
                List.of(second.id(), first.id()),
                List.of(),
                "Revision '" + id + "' is replaced by " + first.described() + " and by " + second.described()
                        + ", neither of which replaces the other. Delete one of these two.");
    }

    static RevisionException lastIsNotAbove(RevisionNode squash, String last, String other) {
        return new RevisionException(
                Kind.OVERLAP,
                squash.id(),
                List.of(squash.id(), other),
                List.of(),
                "Revision " + squash.described() + " replaces '" + other + "' and, as the last, '" + last
                        + "', which is not above it. Name last the one that revises all others.");
    }

    /** Takes the revisions on the cycle, each followed by one that it needs. */
    static RevisionException cycle(List<RevisionNode> cycle) {
        RevisionNode first = cycle.get(0);
        List<String> ids = cycle.stream().map(RevisionNode::id).toList();
        return new RevisionException(Kind.CYCLE, first.id(), ids, List.of(), cycleMessage(cycle));
    }

    private static String cycleMessage(List<RevisionNode> cycle) {
        RevisionNode first = cycle.get(0);
        if (cycle.size() == 1) {
            String verb = first.revises().contains(first.id()) ? "revises" : "depends on";
            return "Revision " + first.described() + " " + verb + " itself. Remove that reference.";
        }
        String path =
                cycle.stream().limit(MOST_LISTED).map(RevisionNode::described).collect(Collectors.joining(" needs "));
        String rest =
                cycle.size() > MOST_LISTED ? " needs " + (cycle.size() - MOST_LISTED) + " more, the last of which" : "";
        return "Revisions need each other in a circle: " + path + rest + " needs '" + first.id()
                + "'. Correct what one of them revises or depends on.";
    }
}

package dev.migrate.graph;

import dev.migrate.graph.RevisionException.Kind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of what is wrong with an identifier on its own, whatever the database holds. */
final class IdentifierProblems {
    private static final int MOST_LISTED = 10;

    private IdentifierProblems() {}

    static RevisionException unreadable(String text, String reason) {
        return problem(
                Kind.BAD_IDENTIFIER,
                text,
                "The revision identifier '" + text + "' cannot be read: " + reason + ". Give an id, a label, 'head',"
                        + " 'heads', 'base', a relative form such as '+1' or 'head-1', or 'branch@' before one of them.");
    }

    static RevisionException notAllowed(String text, String what, String advice) {
        return problem(
                Kind.BAD_IDENTIFIER,
                text,
                "The identifier '" + text + "' is not allowed here: " + what + ". " + advice);
    }

    static RevisionException rangeNotAllowed(String text) {
        return notAllowed(text, "it is a range, and one revision is needed", "Give the end of the range alone.");
    }

    static RevisionException badRange(String text) {
        return problem(
                Kind.BAD_IDENTIFIER,
                text,
                "The range '" + text + "' cannot be read: a range has exactly one ':'. Give 'start:end', 'start:' or"
                        + " ':end'.");
    }

    /** Takes the whole identifier and the part of it that names nothing. */
    static RevisionException unknown(String text, String name, Names names) {
        List<String> nearest = names.nearest(name);
        return new RevisionException(
                Kind.UNKNOWN_REVISION,
                text,
                List.of(),
                nearest,
                "No revision has the id or label '" + name + "'" + prefixNote(name) + ". "
                        + suggestion(nearest, "The goal 'history' lists the revisions."));
    }

    /** Where a program has to give a full id, labels and prefixes do not count. */
    static RevisionException notAnId(String id, Names names) {
        return new RevisionException(
                Kind.UNKNOWN_REVISION,
                id,
                List.of(),
                names.nearest(id),
                "No revision has the full id '" + id + "'. Resolve labels, prefixes and other identifiers first.");
    }

    private static String suggestion(List<String> nearest, String otherwise) {
        return nearest.isEmpty() ? otherwise : "Did you mean " + either(nearest) + "?";
    }

    private static String prefixNote(String text) {
        return text.length() < Names.SHORTEST_PREFIX
                ? " (a prefix needs " + Names.SHORTEST_PREFIX + " characters or more)"
                : ", and none begins so";
    }

    /** The start of a range is looked up as a name, as Alembic does; an offset is part of no name. */
    static RevisionException unknownStart(String text) {
        return problem(
                Kind.UNKNOWN_REVISION,
                text,
                "No revision has the id or label '" + text + "', and the start of a range cannot be relative to another"
                        + " revision. Give the id of the revision to start from, or '-N' to start N below the heads.");
    }

    static RevisionException ambiguous(String text, String name, List<String> candidates) {
        return new RevisionException(
                Kind.AMBIGUOUS_REVISION,
                text,
                List.of(),
                candidates,
                "Several revisions begin with '" + name + "': " + list(candidates) + ". Give more characters.");
    }

    static RevisionException unknownBranch(String text, String branch, Names names) {
        List<String> nearest = names.nearest(branch);
        return new RevisionException(
                Kind.UNKNOWN_BRANCH,
                text,
                List.of(),
                nearest,
                "There is no branch '" + branch + "' as '" + text + "' names it: no revision has that label or id. "
                        + suggestion(nearest, "The goal 'branches' lists the branches."));
    }

    static RevisionException notOnBranch(String text, List<String> ids, String branch, List<String> branches) {
        return new RevisionException(
                Kind.NOT_ON_BRANCH,
                text,
                ids,
                branches,
                "Revision " + list(ids) + ", which '" + text + "' names, is not on the branch '" + branch + "' but on "
                        + list(branches) + ". Name that branch, or leave the branch out.");
    }

    static RevisionException multipleHeads(String text, List<String> heads) {
        List<String> forms = heads.stream().map(head -> head + "@head").toList();
        return new RevisionException(
                Kind.MULTIPLE_HEADS,
                text,
                heads,
                forms,
                "'" + text + "' denotes " + heads.size() + " heads where one is needed: " + list(heads)
                        + ". Name one of them, or one branch as in " + either(forms.subList(0, 1))
                        + "; 'heads' means all where several are allowed. A merge revision, which mvn migrate:merge writes,"
                        + " joins them.");
    }

    private static RevisionException problem(Kind kind, String text, String message) {
        return new RevisionException(kind, text, List.of(), List.of(), message);
    }

    /** Lists ids for a message; a long list is cut and counted. */
    static String list(Collection<String> ids) {
        String shown = ids.stream().limit(MOST_LISTED).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return ids.size() > MOST_LISTED ? shown + " and " + (ids.size() - MOST_LISTED) + " more" : shown;
    }

    private static String either(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" or "));
    }
}

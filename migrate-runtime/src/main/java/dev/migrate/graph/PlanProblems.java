package dev.migrate.graph;

import static dev.migrate.graph.IdentifierProblems.list;

import dev.migrate.graph.RevisionException.Kind;
import java.util.Collection;
import java.util.List;

/** The wording of why a command cannot go from the current rows to where it was told. */
final class PlanProblems {
    private PlanProblems() {}

    static RevisionException unknownRows(Collection<String> rows) {
        List<String> unknown = List.copyOf(rows);
        return new RevisionException(
                Kind.UNKNOWN_REVISION,
                String.join(", ", unknown),
                unknown,
                List.of(),
                "The database is at " + list(unknown)
                        + ", which this application does not know: another build applied it."
                        + " Use the build that has it, or set the rows with 'stamp' and 'purge'.");
    }

    /** Takes a row that a squash replaces, and the revision up to which it does, which a database must have reached. */
    static RevisionException replacedRow(String row, String squash, String last) {
        return new RevisionException(
                Kind.UNKNOWN_REVISION,
                row,
                List.of(row),
                List.of(squash),
                "The database is at '" + row + "', in the middle of what revision '" + squash
                        + "' replaces, and not all of that is there any more. Upgrade the database to '" + last
                        + "' with a build that still has the replaced revisions, then use this one.");
    }

    static RevisionException overlappingRows(String lower, String upper) {
        return new RevisionException(
                Kind.OVERLAP,
                lower,
                List.of(lower, upper),
                List.of(upper),
                "The version table holds '" + lower + "' and '" + upper + "', but '" + lower + "' is an ancestor of '"
                        + upper + "': somebody changed the rows. Correct them with 'stamp " + upper + "'.");
    }

    static RevisionException overlappingTargets(String text, String lower, String upper) {
        return new RevisionException(
                Kind.OVERLAP,
                text,
                List.of(lower, upper),
                List.of(upper),
                "The targets '" + text + "' overlap: '" + lower + "' is an ancestor of '" + upper
                        + "' and implied by it." + " Name '" + upper + "' alone.");
    }

    static RevisionException fork(String text, String at, List<String> choices) {
        return new RevisionException(
                Kind.AMBIGUOUS_WALK,
                text,
                List.of(),
                choices,
                "'" + text + "' meets a fork at " + at + ": it could go on to " + list(choices)
                        + ". Name the revision, or the branch before '@'.");
    }

    static RevisionException severalRows(String text, List<String> rows) {
        List<String> forms = rows.stream()
                .map(row -> row + "@" + text.substring(text.indexOf('@') + 1))
                .toList();
        return new RevisionException(
                Kind.AMBIGUOUS_WALK,
                text,
                rows,
                forms,
                "'" + text + "' counts from the current revision, but there are " + rows.size() + ": " + list(rows)
                        + ". Choose one, as in " + list(forms) + ".");
    }

    static RevisionException outOfRange(String text, String reason) {
        return new RevisionException(
                Kind.OUT_OF_RANGE,
                text,
                List.of(),
                List.of(),
                "'" + text + "' leads nowhere: " + reason + ". Give a smaller number or the id of a revision.");
    }

    static RevisionException notBelowRows(String text, Collection<String> rows) {
        String state = rows.isEmpty() ? "the database is at base" : "the database is at " + list(rows);
        return new RevisionException(
                Kind.NOT_A_TARGET,
                text,
                List.copyOf(rows),
                List.of(),
                "Cannot downgrade to '" + text + "': " + state
                        + ", and nothing applied lies directly above that target."
                        + " Give a revision below the current one; 'history' with 'indicateCurrent' shows them.");
    }

    static RevisionException noRootOnBranch(String text, String branch, List<String> children) {
        return new RevisionException(
                Kind.NOT_A_TARGET,
                text,
                List.of(),
                children,
                "Cannot downgrade to '" + text + "': the branch '" + branch + "' does not say which of "
                        + list(children) + " above the target to unwind. Put one of these before the '@'.");
    }

    static RevisionException unwindsOthers(String text, String branch, List<String> others) {
        return new RevisionException(
                Kind.NOT_A_TARGET,
                text,
                others,
                others,
                "Downgrading to '" + text + "' would unwind more than the branch '" + branch + "': also " + list(others)
                        + ". Downgrade those first by name, or give the target without a branch to unwind all of it.");
    }

    static RevisionException notAnAncestor(String range, List<String> starts) {
        return new RevisionException(
                Kind.NOT_A_TARGET,
                range,
                starts,
                List.of(),
                "The range '" + range + "' is empty: its start (" + list(starts)
                        + ") is not below its end. Give the older" + " revision first, and two revisions of one line.");
    }

    static RevisionException notNext(String id, String reason, List<String> others) {
        String named = others.isEmpty() ? "" : ": " + list(others);
        return new RevisionException(
                Kind.NOT_A_TARGET,
                id,
                others,
                others,
                "Cannot run revision '" + id + "' on its own: " + reason + named
                        + ". Use 'upgrade' or 'downgrade', which keep the order.");
    }
}

package dev.migrate.graph;

import java.util.List;

/**
 * Wrong input to the revision graph: an identifier that cannot be followed, or revisions that form no graph.
 *
 * <p>The message says what is wrong, where, and what to do. The facts behind it are fields, so that a front end can say
 * it in its own words. Nothing has been planned or changed when it is thrown.
 */
public final class RevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** No revision or label matches, or the database names a revision that this application does not have. */
        UNKNOWN_REVISION,
        /** Several revisions start with the given prefix. */
        AMBIGUOUS_REVISION,
        /** One revision is needed and several heads are denoted. */
        MULTIPLE_HEADS,
        /** The revision exists, but not on the branch that was named. */
        NOT_ON_BRANCH,
        /** The part before {@code @} matches nothing. */
        UNKNOWN_BRANCH,
        /** The revision exists, but the command cannot go there from the current state. */
        NOT_A_TARGET,
        /** A relative identifier meets a fork, or several current revisions could be its start. */
        AMBIGUOUS_WALK,
        /** A relative identifier leaves the graph, points the wrong way, or has nothing to start from. */
        OUT_OF_RANGE,
        /** One of several revisions is an ancestor of another one, or squashes do not fit the other revisions. */
        OVERLAP,
        /** Revisions revise or depend on each other in a circle. */
        CYCLE,
        /** A revision revises or depends on one that does not exist. */
        UNKNOWN_PARENT,
        /** Two revisions have one id. */
        DUPLICATE_ID,
        /** A label is used twice, or is the id of a revision. */
        DUPLICATE_LABEL,
        /** An id or label has a character or form that identifiers cannot express. */
        ILLEGAL_ID,
        /** The identifier cannot be read, or its form is not allowed in this place. */
        BAD_IDENTIFIER
    }

    /** What is wrong. */
    private final Kind kind;

    /** The wrong text as it was given. */
    private final String identifier;

    /** The ids that the problem is about. */
    private final String[] revisions;

    /** Identifiers that could be given instead. */
    private final String[] candidates;

    RevisionException(Kind kind, String identifier, List<String> revisions, List<String> candidates, String message) {
        super(message);
        this.kind = kind;
        this.identifier = identifier;
        this.revisions = revisions.toArray(String[]::new);
        this.candidates = candidates.toArray(String[]::new);
    }

    /**
     * Returns the exception with more to its message.
     *
     * @param explanation what a front end knows of it, in whole lines; the exception itself if that is empty
     */
    public RevisionException explained(String explanation) {
        return explanation.isEmpty()
                ? this
                : new RevisionException(kind, identifier, revisions(), candidates(), getMessage() + "\n" + explanation);
    }

    /** {@return what is wrong} */
    public Kind kind() {
        return kind;
    }

    /** {@return the wrong text as it was given: the argument of the command, the id, the label or the reference} */
    public String identifier() {
        return identifier;
    }

    /**
     * {@return the ids that the problem is about, in a fixed order}
     *
     * <p>For a problem of the graph these are the revisions that declare the wrong thing (for a cycle, the revisions on
     * it); for {@code NOT_A_TARGET}, what would be unwound beyond the request; for an unknown row, the unknown rows.
     */
    public List<String> revisions() {
        return List.of(revisions);
    }

    /**
     * {@return identifiers that could be given instead, best first; empty if there are none}
     *
     * <p>These are the matching revisions of an ambiguous prefix, the nearest names to an unknown one, the heads or
     * branches to choose from, or the branches that a revision is on.
     */
    public List<String> candidates() {
        return List.of(candidates);
    }
}

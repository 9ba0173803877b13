package dev.migrate.execute;

import java.time.Instant;

/** A revision was edited after it was applied, and that is an error with {@code migrate.strict}; nothing was changed. */
public final class EditedRevisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Instant applied;

    private EditedRevisionException(String revision, Instant applied, String message) {
        super(Outcome.FAILED, message, null);
        this.revision = revision;
        this.applied = applied;
    }

    /** Creates the exception for a revision and how it was run. */
    public static EditedRevisionException of(RevisionFacts revision, RevisionRun run) {
        String build = run.build().isEmpty() ? "" : " by build " + run.build();
        return new EditedRevisionException(
                run.revision(),
                run.started(),
                "Revision " + revision.described() + " was edited after it was applied to this database at "
                        + run.started() + build + " on host " + run.host() + " as user " + run.user()
                        + ": the operations of its upgrade are others now.\nThe database still has what it did then. See"
                        + " with 'drift' what differs, put the class back as it was, and the change into a new revision.");
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    /** Returns when it was applied. */
    public Instant applied() {
        return applied;
    }
}

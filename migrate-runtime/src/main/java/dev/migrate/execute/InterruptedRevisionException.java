package dev.migrate.execute;

import dev.migrate.graph.Direction;
import dev.migrate.journal.JournalEntry;
import dev.migrate.journal.StatementRecord;
import java.util.List;

/** A revision was interrupted on its way, and this command cannot go on with it; nothing was changed. */
public final class InterruptedRevisionException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Direction direction;
    private final int statement;

    private InterruptedRevisionException(JournalEntry entry, int statement, String message) {
        super(Outcome.DECISION_NEEDED, message, null);
        this.revision = entry.revision();
        this.direction = entry.direction();
        this.statement = statement;
    }

    /** Returns the id of the revision that was interrupted. */
    public String revision() {
        return revision;
    }

    /** Returns which way it was being run. */
    public Direction direction() {
        return direction;
    }

    /** Returns the number of the statement that stands in the way, counted from 1, or 0 if it is none. */
    public int statement() {
        return statement;
    }

    /** Refuses steps that do not start with the interrupted revision, since they would build on half of it. */
    static void requireNext(JournalEntry entry, List<PreparedStep> steps) {
        boolean next = !steps.isEmpty()
                && entry.isOf(steps.get(0).step().id(), steps.get(0).direction());
        if (!next) {
            throw new InterruptedRevisionException(
                    entry,
                    0,
                    "The " + described(entry) + ", and this command does not go on with it.\nRun the "
                            + Words.of(entry.direction())
                            + (entry.direction() == Direction.UPGRADE
                                    ? " to " + entry.revision()
                                    : " that takes back " + entry.revision())
                            + " again first, which goes on where it stopped; or do the rest or take it back by hand, and"
                            + " stamp the revision that the database is at then.");
        }
    }

    /** Refuses a revision of which a statement that may have taken effect is no longer the same. */
    static void requireUnedited(JournalEntry entry, List<StatementRecord> records, PreparedStep step) {
        for (StatementRecord known : records) {
            if (!step.has(known)) {
                throw edited(entry, known, step.effect(known.number()));
            }
        }
    }

    /** Tells of a routine that changed the schema before it was interrupted, and maybe was not at its end. */
    static InterruptedRevisionException undecidable(JournalEntry entry, StatementRecord known, PreparedStep step) {
        return new InterruptedRevisionException(
                entry,
                known.number(),
                "The " + described(entry) + ", in statement " + known.number() + " of "
                        + step.statements().size() + ":\n    " + known.text()
                        + "\nPart of it was committed from within, and whether it came to its end cannot be known.\n"
                        + Decision.advice(entry.revision(), known.number()));
    }

    private static InterruptedRevisionException edited(JournalEntry entry, StatementRecord known, String now) {
        return new InterruptedRevisionException(
                entry,
                known.number(),
                "The " + described(entry) + ", and has been edited since. Statement " + known.number() + " of "
                        + entry.statements() + " was\n    " + known.text() + "\nand is now\n    "
                        + (now.isEmpty() ? "no more there" : Words.statement(now))
                        + "\nNothing was changed. Run the command again with the revision as it was, and put the change"
                        + " into a new revision; or do the rest or take it back by hand, and stamp the revision that the"
                        + " database is at then.");
    }

    private static String described(JournalEntry entry) {
        String build = entry.origin().build().isEmpty()
                ? ""
                : " by build " + entry.origin().build();
        return Words.of(entry.direction()) + " of revision " + entry.revision() + " was interrupted, which began at "
                + entry.started() + build + " on host " + entry.origin().host() + " as user "
                + entry.origin().user();
    }
}

package dev.migrate.execute;

/** The thread was interrupted, so the command ended early; the thread's interrupt flag is set again. */
public final class InterruptedRunException extends MigrationException {

    private static final long serialVersionUID = 1L;

    InterruptedRunException(String where, String state) {
        super(
                Outcome.STOPPED_PART_WAY,
                "The command was interrupted " + where + ". " + state + "\nRun it again to go on.",
                null);
    }
}

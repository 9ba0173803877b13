package dev.migrate.journal;

import org.jspecify.annotations.Nullable;

/**
 * The row of one statement of an entry.
 *
 * @param number its place in the revision, from 1
 * @param state how far it came
 * @param checksum the checksum of its text
 * @param schemaHash the hash of the schema before it; null if its row is written together with its effect
 * @param position how far its batches came; null if it has none, or none was done
 * @param text its text, cut off, for messages
 */
public record StatementRecord(
        int number,
        State state,
        String checksum,
        @Nullable String schemaHash,
        @Nullable BatchPosition position,
        String text) {

    /** Returns this as it is where later statements have rows: they are begun only when it is done. */
    public StatementRecord followedByOthers() {
        return state == State.DOUBT
                ? new StatementRecord(number, State.DONE, checksum, schemaHash, position, text)
                : this;
    }

    /** How far a statement came. */
    public enum State {
        /** It was about to be sent, so it may have taken effect; if a later one has a row, it has. */
        DOUBT,
        /** It changes rows in batches, of which some have taken effect and the others have not. */
        PARTLY,
        /** It was begun, and what it did first was committed from within, so it may have taken effect in part. */
        BEGUN,
        /** The database refused it, so it has had no effect. */
        FAILED,
        /** It has taken effect. */
        DONE
    }
}

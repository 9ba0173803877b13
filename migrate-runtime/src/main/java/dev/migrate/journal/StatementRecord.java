package dev.migrate.journal;

import org.jspecify.annotations.Nullable;

/**
 * The row of one statement of an entry.
 *
 * @param number its place in the revision, from 1
 * @param state how far it came
 * @param checksum the checksum of its text
 * @param schemaHash the hash of the schema before it; null if its row is written together with its effect
 * @param text its text, cut off, for messages
 */
public record StatementRecord(
        int number, State state, String checksum, @Nullable String schemaHash, String text) {

    /** How far a statement came. */
    public enum State {
        /** It was about to be sent, so it may have taken effect. */
        DOUBT,
        /** The database refused it, so it has had no effect. */
        FAILED,
        /** It has taken effect. */
        DONE
    }
}

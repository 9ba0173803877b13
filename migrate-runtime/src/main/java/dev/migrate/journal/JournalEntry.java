package dev.migrate.journal;

import dev.migrate.graph.Direction;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of one revision that was run, taken back or stamped.
 *
 * @param number the place in the order of all entries, from 1
 * @param revision the full id
 * @param direction what was done with it
 * @param outcome how far it came
 * @param checksum the checksum of its operations, with its algorithm; empty for a stamp
 * @param statements how many statements it has
 * @param started when it began
 * @param duration how long it took, interruptions included; null unless it is done
 * @param origin who ran it
 */
public record JournalEntry(
        long number,
        String revision,
        Direction direction,
        Outcome outcome,
        String checksum,
        int statements,
        Instant started,
        @Nullable Duration duration,
        Origin origin) {

    /** How far a revision came. */
    public enum Outcome {
        /** It is being run, or was interrupted. */
        RUNNING,
        /** It was run to its end. */
        DONE,
        /** It failed and left nothing behind. */
        FAILED,
        /** It was interrupted, and a stamp has said since where the database is. */
        ABANDONED
    }

    /** Returns whether this is the run of that revision in that direction. */
    public boolean isOf(String id, Direction way) {
        return revision.equals(id) && direction == way;
    }
}

package dev.migrate.execute;

import dev.migrate.graph.Direction;
import dev.migrate.journal.Checksum;
import dev.migrate.journal.JournalEntry;
import dev.migrate.operation.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the journal of a database says of one revision that was run, taken back or stamped.
 *
 * @param revision the full id
 * @param direction what was done with it
 * @param outcome how far it came
 * @param started when it began
 * @param duration how long it took; zero for a stamp, null unless it is done
 * @param checksum the checksum of its operations, {@code 1:} and 64 hexadecimal digits; empty for a stamp
 * @param build the build of the application that ran it, as it calls itself; possibly empty
 * @param host the machine that it was run on
 * @param user the user of the operating system who ran it
 */
public record RevisionRun(
        String revision,
        Direction direction,
        Outcome outcome,
        Instant started,
        @Nullable Duration duration,
        String checksum,
        String build,
        String host,
        String user) {

    /** How far a revision came. */
    public enum Outcome {
        /** It is being run, or was interrupted; running the same command again goes on with it. */
        RUNNING,
        /** It was run to its end. */
        DONE,
        /** It failed and left nothing behind. */
        FAILED,
        /** It was interrupted, and a stamp has said since where the database is. */
        ABANDONED
    }

    /** Returns whether it was run with other operations; false if that is not known. */
    public boolean isOfOther(List<Operation> operations) {
        return Checksum.differ(checksum, Checksum.of(operations));
    }

    static RevisionRun of(JournalEntry entry) {
        return new RevisionRun(
                entry.revision(),
                entry.direction(),
                Outcome.valueOf(entry.outcome().name()),
                entry.started(),
                entry.duration(),
                entry.checksum(),
                entry.origin().build(),
                entry.origin().host(),
                entry.origin().user());
    }
}

package dev.migrate.maven.generate;

import dev.migrate.diff.DiffResult;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision would do.
 *
 * @param after the snapshot that belongs to the revision
 * @param message what it does in the author's words, or null for a message made from the operations
 * @param difference the operations, or the questions that come first
 * @param notes what a person should know of how they came about, one sentence each
 */
public record Change(Snapshot after, @Nullable String message, DiffResult difference, List<String> notes) {

    public Change {
        notes = List.copyOf(notes);
    }

    /** Returns this change with a further note. */
    Change and(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Change(after, message, difference, more);
    }
}

package dev.migrate.merge;

import dev.migrate.schema.Schema;
import java.util.List;

/** What came of two branches: one schema, or a conflict. */
public sealed interface MergeResult {

    /**
     * The branches go together.
     *
     * @param schema the schema that both make, in whatever order
     * @param warnings what replay cannot see and a person should, one sentence each
     */
    record Merged(Schema schema, List<String> warnings) implements MergeResult {

        public Merged {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Two operations, one of each branch, do not commute.
     *
     * @param one the operation of the first branch
     * @param other the operation of the second branch
     * @param reason why they do not, as a sentence
     */
    record Conflict(RevisionOperation one, RevisionOperation other, String reason) implements MergeResult {

        /** Returns both operations with their revisions, and why they do not commute, on four lines. */
        public String description() {
            return "Two changes do not go together:\n- " + one.description() + "\n- " + other.description() + "\n"
                    + reason;
        }
    }
}

package dev.migrate;

import dev.migrate.graph.Direction;
import java.time.Duration;
import java.util.List;

/**
 * What a command did to a database, or would do.
 *
 * @param before the ids in the version table before, sorted; empty for {@code base}
 * @param steps what was done, in order; empty if there was nothing to do
 * @param after the ids in the version table after, sorted; empty for {@code base}
 */
public record Result(List<String> before, List<Step> steps, List<String> after) {

    public Result {
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        after = List.copyOf(after);
    }

    /**
     * One revision of it.
     *
     * @param direction what was done with the revision
     * @param id the full id of the revision; for a stamp to {@code base}, the row that is taken away
     * @param message what the revision does, in its author's words; possibly empty
     * @param statements the SQL in order, without what changes the version table
     * @param duration how long it took; zero for a plan, which does nothing
     */
    public record Step(Direction direction, String id, String message, List<String> statements, Duration duration) {

        public Step {
            statements = List.copyOf(statements);
        }
    }
}

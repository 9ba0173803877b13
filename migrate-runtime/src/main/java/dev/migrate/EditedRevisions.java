package dev.migrate;

import dev.migrate.execute.EditedRevisionException;
import dev.migrate.execute.RevisionRun;
import dev.migrate.execute.RevisionRun.Outcome;
import dev.migrate.execute.Session;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Plan;
import dev.migrate.graph.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which revisions were edited after they were applied, so that the database is not what they say.
 *
 * <p>It compares the meaning of the operations with what the journal has: formatting and comments are no edits.
 *
 * @param strict whether one that was edited is an error
 */
record EditedRevisions(RevisionHistory history, Recording recording, boolean strict) {

    private static final Logger log = LoggerFactory.getLogger(EditedRevisions.class);

    /**
     * Looks at all revisions that are applied before a plan.
     *
     * @throws EditedRevisionException if one was edited and that is an error
     */
    void lookAt(Plan plan, Session session) {
        boolean stamp = plan.steps().stream().map(Step::direction).allMatch(Direction.STAMP::equals);
        List<String> applied = stamp ? List.of() : history.applied(plan);
        if (applied.isEmpty()) {
            return;
        }
        Map<String, RevisionRun> runs = lastRuns(session);
        recording.upgrades(applied).forEach((id, operations) -> {
            RevisionRun run = runs.get(id);
            if (run != null && run.isOfOther(operations)) {
                tell(run);
            }
        });
    }

    private void tell(RevisionRun run) {
        EditedRevisionException problem = EditedRevisionException.of(history.facts(run.revision()), run);
        if (strict) {
            throw problem;
        }
        log.warn("{}", problem.getMessage());
    }

    /** Returns the run of each revision that made the database what it is; a stamp says nothing of what was run. */
    private static Map<String, RevisionRun> lastRuns(Session session) {
        Map<String, RevisionRun> runs = new HashMap<>();
        for (RevisionRun run : session.journal()) {
            if (run.direction() == Direction.STAMP) {
                runs.remove(run.revision());
            } else if (run.outcome() == Outcome.DONE) {
                runs.put(run.revision(), run);
            }
        }
        runs.values().removeIf(run -> run.direction() == Direction.DOWNGRADE);
        return runs;
    }
}

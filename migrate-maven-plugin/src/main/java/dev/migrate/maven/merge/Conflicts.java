package dev.migrate.maven.merge;

import dev.migrate.maven.generate.GenerationException;
import dev.migrate.merge.MergeResult;

/** What is said to a user whose branches do not go together. */
final class Conflicts {

    private Conflicts() {}

    /**
     * Returns the result if it is no conflict.
     *
     * @param goal the goal to run again
     * @throws GenerationException if it is one, with both operations and the ways out
     */
    static MergeResult.Merged requireMerged(MergeResult result, String goal) {
        if (result instanceof MergeResult.Merged merged) {
            return merged;
        }
        throw new GenerationException(
                ((MergeResult.Conflict) result).description()
                        + "\nNothing was written. Of both revisions, edit one that no database has applied yet until they go"
                        + " together, and run mvn migrate:" + goal
                        + " again. Or delete the revisions of that branch, make the"
                        + " snapshot anew with mvn migrate:merge, and write the branch's changes anew with mvn migrate:revision.");
    }
}

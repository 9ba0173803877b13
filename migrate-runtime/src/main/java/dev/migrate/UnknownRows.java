package dev.migrate;

import dev.migrate.execute.RevisionRun;
import dev.migrate.graph.Direction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the journal says of version rows that no revision has. */
final class UnknownRows {

    private UnknownRows() {}

    /**
     * Returns a line for each row that the journal knows, after one that says whether the database is ahead; empty if it knows
     * none.
     *
     * @param heads the newest revisions of this application
     */
    static String explanation(List<String> rows, List<RevisionRun> journal, List<String> heads) {
        String known = rows.stream()
                .map(row -> last(row, journal))
                .filter(Objects::nonNull)
                .map(UnknownRows::described)
                .collect(Collectors.joining("\n"));
        boolean ahead = !known.isEmpty() && heads.stream().allMatch(head -> isApplied(head, journal));
        return ahead
                ? "It is ahead of this application, whose newest revision '" + String.join("', '", heads)
                        + "' is applied.\n" + known
                : known;
    }

    private static boolean isApplied(String revision, List<RevisionRun> journal) {
        return journal.stream()
                .filter(run -> run.revision().equals(revision) && run.outcome() == RevisionRun.Outcome.DONE)
                .reduce((earlier, later) -> later)
                .filter(run -> run.direction() != Direction.DOWNGRADE)
                .isPresent();
    }

    private static @Nullable RevisionRun last(String row, List<RevisionRun> journal) {
        return journal.stream()
                .filter(run -> run.revision().equals(row) && run.direction() != Direction.DOWNGRADE)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String described(RevisionRun run) {
        String what = run.direction() == Direction.STAMP ? "stamped" : "applied";
        String build = run.build().isEmpty() ? "" : " by build " + run.build();
        return "'" + run.revision() + "' was " + what + " at " + run.started() + build + " on host " + run.host()
                + " as user " + run.user() + ".";
    }
}

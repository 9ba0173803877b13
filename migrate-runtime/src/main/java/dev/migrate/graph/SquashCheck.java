package dev.migrate.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what keeps revisions from standing for others. */
final class SquashCheck {
    private final Squashes squashes;
    private final List<RevisionException> problems = new ArrayList<>();

    SquashCheck(Squashes squashes) {
        this.squashes = squashes;
    }

    List<RevisionException> problems() {
        squashes.circular().ifPresent(squash -> problems.add(LoadProblems.replacesItself(squash)));
        if (problems.isEmpty()) {
            checkReplacedOnce();
            squashes.all().stream().filter(squashes::isOpen).forEach(this::checkLast);
        }
        return problems;
    }

    /** Two squashes may replace one revision only if one of them replaces the other. */
    private void checkReplacedOnce() {
        Map<String, RevisionNode> replacing = new HashMap<>();
        for (RevisionNode squash : squashes.all()) {
            for (String id : squash.replaces()) {
                RevisionNode outer = replacing.putIfAbsent(id, squash);
                if (outer != null && !outer.replaces().contains(squash.id())) {
                    problems.add(LoadProblems.replacedTwice(id, outer, squash));
                }
            }
        }
    }

    /** What follows the last of the replaced revisions may follow the squash instead, so all others must be below it. */
    private void checkLast(RevisionNode squash) {
        String last = Squashes.last(squash);
        Set<String> reached = squashes.reachedFrom(last);
        squash.replaces().stream()
                .filter(id -> squashes.contains(id)
                        && !reached.contains(id)
                        && !reached.contains(squashes.lastReplacedBy(id)))
                .findFirst()
                .ifPresent(id -> problems.add(LoadProblems.lastIsNotAbove(squash, last, id)));
    }
}

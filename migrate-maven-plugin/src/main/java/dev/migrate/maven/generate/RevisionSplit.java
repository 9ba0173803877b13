package dev.migrate.maven.generate;

import dev.migrate.diff.ExpandContract;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision as two: one that the running code bears, and one for when only new code runs. */
final class RevisionSplit {

    /** What is said where there is only one kind of operations. */
    static final String NOTHING_TO_SPLIT =
            "There is nothing to split: all of it either suits the code that runs now, or"
                    + " breaks it. It is one revision.";

    private static final int PARTS = 2;

    private RevisionSplit() {}

    /**
     * Returns the request with the id of the last revision: of the ids {@code first,second}, the second.
     *
     * @throws GenerationException if there are more than two ids
     */
    static RevisionRequest withLastId(RevisionRequest request) {
        List<String> ids = ids(request);
        return request.split() && !ids.isEmpty() ? request.id(ids.get(ids.size() - 1)) : request;
    }

    /**
     * Returns the two revisions.
     *
     * @param whole the revision that they are instead of, whose id the second one has
     * @throws GenerationException if only one id is given
     * @throws dev.migrate.graph.RevisionException if the first one would not fit into the graph
     */
    static List<RevisionPart> parts(
            RevisionPart whole, ExpandContract division, RevisionRequest request, RevisionGraph graph) {
        NewRevision place = whole.place();
        NewRevision first = new NewRevision(
                NewRevision.id(firstId(request), graph), place.revises(), place.dependsOn(), place.labels());
        NewRevision second = new NewRevision(place.id(), List.of(first.id()), List.of(), List.of());
        requireFit(first, second, graph);
        return List.of(
                new RevisionPart(first, whole.message() + " (expand)", division.expand(), whole.warnings()),
                new RevisionPart(second, whole.message() + " (contract)", division.contract(), List.of()));
    }

    private static @Nullable String firstId(RevisionRequest request) {
        List<String> ids = ids(request);
        if (ids.size() == 1) {
            throw new GenerationException("-Dsplit writes two revisions, but -Did=" + ids.get(0)
                    + " names one; give both as in -Did=aaaaaaaaaaaa,bbbbbbbbbbbb, or none.");
        }
        return ids.isEmpty() ? null : ids.get(0);
    }

    private static List<String> ids(RevisionRequest request) {
        String given = request.id();
        List<String> ids = given == null
                ? List.of()
                : Arrays.stream(given.split(",", -1)).map(String::strip).toList();
        if (request.split() && ids.size() > PARTS) {
            throw new GenerationException("-Dsplit writes two revisions, but -Did=" + given + " names " + ids.size()
                    + "; give two, or none.");
        }
        return ids;
    }

    private static void requireFit(NewRevision first, NewRevision second, RevisionGraph graph) {
        List<RevisionNode> nodes = new ArrayList<>(graph.revisions());
        for (NewRevision each : List.of(first, second)) {
            nodes.add(new RevisionNode(each.id(), each.revises(), each.dependsOn(), each.labels()));
        }
        RevisionGraph.of(nodes);
    }
}

package dev.migrate.processor;

import dev.migrate.graph.RevisionException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.processor.RevisionClasses.RevisionClass;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the revisions form a graph. */
final class RevisionCheck {

    private final Problems problems;

    RevisionCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Notes what keeps revisions from being a graph, and heads beside the first.
     *
     * @param revisions those of this compilation
     * @param others those that are on the class path already
     */
    void check(List<RevisionClass> revisions, List<RevisionEntry> others) {
        Set<String> names = new HashSet<>();
        Stream.concat(revisions.stream().map(RevisionClass::entry), others.stream())
                .forEach(entry -> addNames(names, entry));
        List<RevisionNode> nodes = new ArrayList<>();
        revisions.forEach(revision -> nodes.add(withTime(node(withSeen(revision, names)), revision)));
        others.forEach(entry -> nodes.add(node(entry)));
        List<RevisionException> found = RevisionGraph.problems(nodes);
        found.forEach(problem -> report(problem, revisions));
        if (found.isEmpty()) {
            checkHeads(RevisionGraph.of(nodes), revisions);
        }
    }

    private static void addNames(Set<String> names, RevisionEntry entry) {
        names.add(entry.id());
        names.addAll(entry.labels());
        names.addAll(entry.replaces());
    }

    /** A library's revisions are seen only if their packages are known, so a dependency may be right though it is not seen. */
    private RevisionEntry withSeen(RevisionClass revision, Set<String> names) {
        RevisionEntry entry = revision.entry();
        List<String> seen = entry.dependsOn().stream().filter(names::contains).toList();
        entry.dependsOn().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.addAt(
                        revision.type(), revision.annotation(), Problem.DEPENDENCY_NOT_SEEN, entry.id(), name));
        return new RevisionEntry(
                entry.id(),
                entry.revises(),
                seen,
                entry.labels(),
                entry.replaces(),
                entry.message(),
                entry.created(),
                entry.className());
    }

    private static RevisionNode node(RevisionEntry entry) {
        return new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels())
                .withReplaces(entry.replaces())
                .withOrigin(entry.className());
    }

    private RevisionNode withTime(RevisionNode node, RevisionClass revision) {
        String created = revision.entry().created();
        if (created.isEmpty()) {
            return node;
        }
        try {
            Instant time = OffsetDateTime.parse(created).toInstant();
            return node.withCreated(time);
        } catch (DateTimeException e) {
            problems.addAt(
                    revision.type(),
                    revision.annotation(),
                    Problem.REVISION_CREATED_UNREADABLE,
                    revision.type().getQualifiedName(),
                    created);
            return node;
        }
    }

    private void report(RevisionException problem, List<RevisionClass> revisions) {
        String declaring =
                problem.revisions().isEmpty() ? "" : problem.revisions().get(0);
        List<RevisionClass> at = revisions.stream()
                .filter(revision -> revision.entry().id().equals(declaring))
                .toList();
        String text = String.valueOf(problem.getMessage());
        if (at.isEmpty()) {
            problems.add(Problem.REVISION_REFUSED, text);
        }
        at.forEach(revision -> problems.addAt(revision.type(), revision.annotation(), Problem.REVISION_REFUSED, text));
    }

    /** A head of a library is none to be joined with. */
    private void checkHeads(RevisionGraph graph, List<RevisionClass> revisions) {
        List<String> heads = graph.heads().stream()
                .filter(id ->
                        revisions.stream().anyMatch(each -> each.entry().id().equals(id)))
                .toList();
        if (heads.size() < 2) {
            return;
        }
        revisions.stream()
                .filter(revision -> heads.contains(revision.entry().id()))
                .forEach(revision -> problems.addAt(
                        revision.type(),
                        revision.annotation(),
                        Problem.SEVERAL_HEADS,
                        revision.entry().id(),
                        described(heads, graph)));
    }

    private static String described(List<String> heads, RevisionGraph graph) {
        return heads.stream()
                .flatMap(head -> graph.revision(head).stream())
                .map(head -> head.id() + " (" + head.origin() + ")")
                .collect(Collectors.joining(", "));
    }
}

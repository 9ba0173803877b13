package dev.migrate.maven.squash;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The revisions that one is to stand for.
 *
 * @param last the id up to which the history is replaced
 * @param entries the project's own revisions up to it, in the order of execution, {@code last} at the end
 * @param before the ids of other projects' revisions that are needed before, in the order of execution
 * @param hidden the ids that squashes among them replace already, as far as their classes are still there
 */
record ReplacedRevisions(String last, List<RevisionEntry> entries, List<String> before, List<String> hidden) {

    /**
     * Finds them.
     *
     * @param to an identifier
     * @throws GenerationException if it is not one revision of the project's own that others come before
     * @throws dev.migrate.graph.RevisionException if the identifier denotes nothing
     */
    static ReplacedRevisions of(Migrator migrator, ProjectRevisions project, String to) {
        String last = last(migrator, project, to);
        RevisionGraph graph = migrator.graph();
        Set<String> below = graph.ancestors(last);
        List<RevisionEntry> own = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (RevisionEntry entry : migrator.revisions()) {
            boolean isBelow = below.contains(entry.id()) || entry.id().equals(last);
            if (isBelow && project.isOwn(entry.id())) {
                own.add(entry);
            } else if (isBelow) {
                before.add(entry.id());
            }
        }
        requireSeveral(own, to);
        return new ReplacedRevisions(last, own, before, hidden(own, migrator));
    }

    private static String last(Migrator migrator, ProjectRevisions project, String to) {
        List<String> ids = migrator.graph().resolve(to);
        if (ids.size() != 1) {
            throw new GenerationException(
                    "'" + to + "' (-Dto) is " + (ids.isEmpty() ? "no revision" : "several revisions")
                            + "; give the id of the one up to which the history is squashed.");
        }
        String id = ids.get(0);
        if (!project.isOwn(id)) {
            throw new GenerationException(
                    "The revision " + id + " (-Dto=" + to + ") is not of this project; squash it where its source is.");
        }
        if (migrator.revisions().stream().noneMatch(entry -> entry.id().equals(id))) {
            throw new GenerationException("The revision " + id + " (-Dto=" + to
                    + ") is replaced by another one already; give that one or one after it.");
        }
        return id;
    }

    private static void requireSeveral(List<RevisionEntry> own, String to) {
        if (own.size() < 2) {
            throw new GenerationException("There is nothing to squash up to "
                    + own.get(0).id() + " (-Dto=" + to + "), which is the first revision; give a later one.");
        }
    }

    /** Those that a squash among them stands for, so that databases on the long way keep working. */
    private static List<String> hidden(List<RevisionEntry> own, Migrator migrator) {
        return own.stream()
                .flatMap(entry -> entry.replaces().stream())
                .filter(id -> migrator.revision(id).isPresent())
                .distinct()
                .toList();
    }

    /** Returns all ids that are replaced, the last one at the end. */
    List<String> ids() {
        Set<String> ids = new LinkedHashSet<>(hidden);
        entries.forEach(entry -> ids.add(entry.id()));
        ids.remove(last);
        ids.add(last);
        return List.copyOf(ids);
    }

    /** Returns the parents that are not replaced themselves. */
    List<String> revises(RevisionGraph graph) {
        return outside(graph, RevisionEntry::revises);
    }

    /** Returns what is needed besides parents and is not replaced itself. */
    List<String> dependsOn(RevisionGraph graph) {
        return outside(graph, RevisionEntry::dependsOn);
    }

    List<String> labels() {
        return entries.stream()
                .flatMap(entry -> entry.labels().stream())
                .distinct()
                .toList();
    }

    private List<String> outside(RevisionGraph graph, Function<RevisionEntry, List<String>> references) {
        List<String> replaced = ids();
        return entries.stream()
                .flatMap(entry -> references.apply(entry).stream())
                .filter(name -> graph.resolve(name).stream().noneMatch(replaced::contains))
                .distinct()
                .toList();
    }

    /** Returns the ids in the order of execution of one that has taken the long way as far as it is open. */
    List<String> longWay(RevisionGraph graph) {
        RevisionGraph seen = graph.at(Set.of(last));
        Set<String> applied = seen.applied(Set.of(last));
        return seen.revisions().stream()
                .map(RevisionNode::id)
                .filter(applied::contains)
                .toList();
    }
}

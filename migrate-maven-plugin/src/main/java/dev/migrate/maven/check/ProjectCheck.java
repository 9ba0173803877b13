package dev.migrate.maven.check;

import dev.migrate.Migrator;
import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.diff.Warning;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.Change;
import dev.migrate.maven.generate.Comparison;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.output.AffectedObject;
import dev.migrate.maven.output.DestructiveLast;
import dev.migrate.maven.output.Finding;
import dev.migrate.maven.output.Findings;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what keeps entities, snapshot and revisions from agreeing.
 *
 * <p>The kinds of findings are {@code severalHeads}, {@code snapshotOfOtherRevision}, {@code revisionMissing} (one for each
 * operation that it would hold), {@code snapshotOutdated}, {@code questionOpen}, {@code replayDiffers} and {@code replayFails}.
 */
public final class ProjectCheck {

    private static final Hints NOTHING_IS_RENAMED = new Hints(Map.of(), true, Map.of());

    private final Snapshot wanted;
    private final Snapshot snapshot;
    private final Migrator revisions;
    private final ProjectRevisions project;
    private final Comparison comparison;
    private final List<Finding> findings = new ArrayList<>();

    private ProjectCheck(
            Snapshot wanted, Snapshot snapshot, Migrator revisions, ProjectRevisions project, Comparison comparison) {
        this.wanted = wanted;
        this.snapshot = snapshot;
        this.revisions = revisions;
        this.project = project;
        this.comparison = comparison;
    }

    /**
     * Compares.
     *
     * @param wanted the schema that the entities want
     * @param snapshot the committed snapshot; empty in a project without one
     * @param revisions the compiled revisions
     * @param project those of them that are the project's own; the schema that others make is theirs
     * @param comparison how the project compares the two schemas
     */
    public static Findings of(
            Snapshot wanted, Snapshot snapshot, Migrator revisions, ProjectRevisions project, Comparison comparison) {
        return new ProjectCheck(wanted, snapshot, revisions, project, comparison).findings();
    }

    private Findings findings() {
        List<String> heads = project.heads().stream().map(RevisionEntry::id).toList();
        compareHeads(heads);
        compareEntities();
        compareReplay(heads);
        return new Findings(findings);
    }

    private void compareHeads(List<String> heads) {
        if (heads.size() > 1) {
            add(
                    "severalHeads",
                    String.join(", ", heads),
                    "There are " + heads.size() + " heads: " + String.join(", ", heads)
                            + ". Join them with mvn migrate:merge, or put one after the other with mvn migrate:rebase.");
        }
        List<String> sorted = heads.stream().sorted().toList();
        if (!snapshot.revisions().equals(sorted)) {
            add(
                    "snapshotOfOtherRevision",
                    "snapshot",
                    "The snapshot was made at " + rows(snapshot.revisions())
                            + ", the revisions end at " + rows(sorted)
                            + ". Restore the snapshot that belongs to the revisions from version control.");
        }
    }

    private void compareEntities() {
        Change change = comparison.between(snapshot, wanted, Hints.none(), null);
        DiffResult diff = change.difference();
        DestructiveLast.of(diff.operations()).forEach(this::addMissing);
        if (diff.operations().isEmpty() && diff.questions().isEmpty()) {
            compareMapping(diff.warnings(), change.after().provenance());
        }
        diff.questions()
                .forEach(question -> add(
                        "questionOpen",
                        "entities",
                        "No revision is there for a change that needs an"
                                + " answer: " + question.text() + " Answer it with mvn migrate:revision and "
                                + String.join(" or ", question.answers())));
    }

    private void addMissing(Operation operation) {
        add(
                "revisionMissing",
                AffectedObject.of(operation).name(),
                "No revision does this yet: " + DestructiveLast.marked(operation)
                        + ". Write it with mvn migrate:revision.");
    }

    /** The snapshot proves later renames, so it must know what the mapping says now. */
    private void compareMapping(List<Warning> warnings, Provenance provenance) {
        warnings.forEach(warning -> add(
                "revisionMissing",
                warning.object(),
                "No revision says this yet: " + warning.message() + " Write it with mvn migrate:revision."));
        if (warnings.isEmpty() && !snapshot.provenance().agreesWith(provenance)) {
            add(
                    "snapshotOutdated",
                    "snapshot",
                    "Classes or attributes have other names than the snapshot knows, while the schema is the same."
                            + " Update the snapshot with mvn migrate:revision, which writes no revision for it.");
        }
    }

    private void compareReplay(List<String> heads) {
        try {
            RevisionGraph graph = revisions.graph();
            OwnSchema own = new OwnSchema(revisions, project);
            Set<Schema> replayed = new LinkedHashSet<>();
            replayed.add(own.at(heads, graph));
            replayed.add(own.at(heads, graph.at(Set.copyOf(heads))));
            replayed.remove(snapshot.schema());
            replayed.forEach(this::addDifference);
        } catch (RevisionFailedException e) {
            add("replayFails", e.revision(), String.valueOf(e.getMessage()));
        }
    }

    private void addDifference(Schema replayed) {
        DiffResult diff = SchemaDiff.between(bare(replayed), bare(snapshot.schema()), NOTHING_IS_RENAMED);
        diff.operations()
                .forEach(operation -> addDifference(AffectedObject.of(operation).name(), operation.summary()));
        diff.questions().forEach(question -> addDifference("snapshot", question.text()));
    }

    private void addDifference(String object, String missing) {
        add(
                "replayDiffers",
                object,
                "The snapshot has what the revisions do not do: " + missing
                        + ". A revision or the snapshot was edited by hand; undo that, or let raw SQL say what it changes with"
                        + " execute(sql).declares(…).");
    }

    private void add(String kind, String object, String message) {
        findings.add(new Finding(kind, object, message));
    }

    private static Snapshot bare(Schema schema) {
        return new Snapshot(List.of(), schema, Provenance.none());
    }

    private static String rows(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }
}

package dev.migrate.maven.squash;

import dev.migrate.Migrator;
import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one revision in the place of others is and does.
 *
 * @param last the id up to which the history is replaced
 * @param replaces all ids that are replaced, {@code last} at the end
 * @param revises the parents of the new revision, which are other projects'
 * @param dependsOn what it needs besides
 * @param labels the labels of the replaced revisions
 * @param before the schema that other projects' revisions make before it
 * @param after the schema that it leaves
 * @param creations the operations from one to the other
 * @param dataSteps what the replaced revisions do besides
 */
public record SquashPlan(
        String last,
        List<String> replaces,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        Schema before,
        Schema after,
        List<Operation> creations,
        List<DataStep> dataSteps) {

    public SquashPlan {
        replaces = List.copyOf(replaces);
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        creations = List.copyOf(creations);
        dataSteps = List.copyOf(dataSteps);
    }

    /**
     * Plans the squash of a project's history.
     *
     * @param to the identifier of the revision up to which it is replaced
     * @throws GenerationException if there is nothing to replace, or the revisions cannot be told from those of others
     * @throws dev.migrate.graph.RevisionException if the identifier denotes nothing
     * @throws dev.migrate.execute.RevisionFailedException if a revision fails
     */
    public static SquashPlan of(Migrator migrator, ProjectRevisions project, String to) {
        RevisionGraph graph = migrator.graph();
        ReplacedRevisions replaced = ReplacedRevisions.of(migrator, project, to);
        Map<String, List<Operation>> recorded = migrator.operations(replaced.longWay(graph));
        Schema before = migrator.schemaOf(replaced.before());
        Schema after =
                Replay.all(recorded.values().stream().flatMap(List::stream).toList(), Schema.empty());
        return new SquashPlan(
                replaced.last(),
                replaced.ids(),
                replaced.revises(graph),
                replaced.dependsOn(graph),
                replaced.labels(),
                before,
                after,
                creations(before, after),
                DataSteps.of(ownOf(recorded, replaced), after));
    }

    private static Map<String, List<Operation>> ownOf(
            Map<String, List<Operation>> recorded, ReplacedRevisions replaced) {
        Map<String, List<Operation>> own = new LinkedHashMap<>(recorded);
        replaced.before().forEach(own::remove);
        return own;
    }

    private static List<Operation> creations(Schema before, Schema after) {
        DiffResult difference =
                SchemaDiff.between(bare(before), bare(after), Hints.none().withRenames("none"));
        if (!difference.questions().isEmpty()) {
            throw new GenerationException(
                    "The revisions change tables of other projects, which one revision cannot do" + " in their place: "
                            + difference.questions().get(0).text() + " Squash up to a revision before that.");
        }
        if (!Replay.all(difference.operations(), before).equals(after)) {
            throw new IllegalStateException("One revision cannot be made that leads to the schema of those it would"
                    + " replace. Nothing was written. This is a defect of the comparison; please report it.");
        }
        return difference.operations();
    }

    private static Snapshot bare(Schema schema) {
        return new Snapshot(List.of(), schema, Provenance.none());
    }

    /** Returns what the new revision does: the creations, and after them the data steps that can be kept. */
    public List<Operation> operations(boolean keepData) {
        Stream<Operation> kept =
                dataSteps.stream().filter(step -> keepData && step.keepable()).map(DataStep::operation);
        return Stream.concat(creations.stream(), kept).toList();
    }
}

package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.SquashRequest;
import dev.migrate.maven.generate.SquashRevisionWriter;
import dev.migrate.maven.generate.SquashRevisionWriter.WrittenSquash;
import dev.migrate.maven.output.SquashReport;
import dev.migrate.maven.squash.H2Proof;
import dev.migrate.maven.squash.SquashPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes one revision that stands for all up to a given one. New databases take it instead of them; databases that have some
 * of them go on with them, as long as their files are there.
 */
@Mojo(
        name = "squash",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SquashMojo extends WritingMojo {

    /** The revision up to which the history is replaced: an id or the beginning of one, a label, or head. */
    @Parameter(property = "to", defaultValue = "")
    private String to = "";

    /** What the revision does, in a few words; names the revision up to which it replaces if it is not given. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** The id of the revision; 12 random hexadecimal digits if it is not given. */
    @Parameter(property = "id")
    private @Nullable String id;

    /** The time of the revision, in ISO 8601 with an offset; now if it is not given. */
    @Parameter(property = "created")
    private @Nullable String created;

    /** Keeps the rows and the raw SQL of the replaced revisions, after the creation of the schema. */
    @Parameter(property = "keepData", defaultValue = "false")
    private boolean keepData;

    /** Deletes the source files of the replaced revisions: for when every database is past them. */
    @Parameter(property = "delete", defaultValue = "false")
    private boolean delete;

    /** Shows the file and writes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void write(Migrator migrator) throws MojoFailureException, IOException {
        if (to.isBlank()) {
            throw new GenerationException(
                    "No revision is named up to which the history is squashed: give it with -Dto=…,"
                            + " as an id, a label or 'head'.");
        }
        ProjectRevisions project = projectRevisions(migrator);
        SquashPlan plan = SquashPlan.of(migrator, project, to);
        String proof = new H2Proof(Objects.requireNonNull(Thread.currentThread().getContextClassLoader())).prove(plan);
        List<Path> replaced = sources(migrator, plan);
        WrittenSquash written = new SquashRevisionWriter(places(), migrator.graph()).write(request(plan));
        print(report(plan, proof, written, replaced, deleted(replaced)));
    }

    private SquashRequest request(SquashPlan plan) {
        return new SquashRequest(
                given(message),
                id,
                plan.replaces(),
                plan.revises(),
                plan.dependsOn(),
                plan.labels(),
                time(created),
                dryRun,
                plan.operations(keepData));
    }

    private List<Path> sources(Migrator migrator, SquashPlan plan) {
        return plan.replaces().stream()
                .flatMap(replaced -> migrator.revision(replaced).stream())
                .flatMap(entry -> folders().sourceOf(entry.className()).stream())
                .toList();
    }

    private List<Path> deleted(List<Path> files) throws IOException {
        if (!delete || dryRun) {
            return List.of();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return files;
    }

    private SquashReport report(
            SquashPlan plan, String proof, WrittenSquash written, List<Path> replaced, List<Path> deleted) {
        return new SquashReport(
                written.files().stream().map(this::relative).toList(),
                written.id(),
                dryRun ? written.source() : null,
                plan.replaces(),
                plan.operations(keepData),
                plan.dataSteps().stream()
                        .map(step -> SquashReport.Data.of(step, keepData))
                        .toList(),
                proof,
                deleted.isEmpty() ? replaced.stream().map(this::relative).toList() : List.of(),
                deleted.stream().map(this::relative).toList());
    }
}

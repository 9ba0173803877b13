package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.check.ProjectCheck;
import dev.migrate.maven.output.Finding;
import dev.migrate.maven.output.Findings;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if a revision is missing for what the entities want, if the revisions do not lead to the snapshot, or if there is
 * more than one head. No database is needed.
 */
@Mojo(
        name = "check",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends RevisionsMojo {

    private static final String WANTED = "META-INF/migrate/schema.json";

    /** The snapshot of the schema at the newest revision. */
    @Parameter(
            property = "migrate.snapshot",
            defaultValue = "${project.basedir}/src/main/resources/db/revision/snapshot.json")
    private String snapshot;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Findings findings = ProjectCheck.of(wanted(), snapshot(), migrator);
        print(findings);
        if (!findings.ok()) {
            throw new MojoFailureException(message(findings));
        }
        getLog().info("Entities, snapshot and revisions agree.");
    }

    private Snapshot wanted() throws MojoFailureException, IOException {
        Path file = Path.of(project().getBuild().getOutputDirectory(), WANTED);
        if (!Files.exists(file)) {
            throw new MojoFailureException("The schema of the entities is not there: " + file
                    + " is written by the annotation processor migrate-processor. Add it to the compiler plugin's"
                    + " annotationProcessorPaths, which mvn dev.migrate:migrate-maven-plugin:init does.");
        }
        return read(file);
    }

    private Snapshot snapshot() throws MojoFailureException, IOException {
        String name = Objects.requireNonNull(environment().value("migrate.snapshot", snapshot));
        Path file = project().getBasedir().toPath().resolve(name);
        return Files.exists(file) ? read(file) : Snapshot.empty();
    }

    private static Snapshot read(Path file) throws MojoFailureException, IOException {
        try {
            return Snapshot.read(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            throw new MojoFailureException(
                    file + " is not in UTF-8. Restore it from version control; if it is generated, compile again.", e);
        }
    }

    private static String message(Findings findings) {
        return findings.findings().stream()
                .map(Finding::message)
                .collect(Collectors.joining("\n- ", "Entities, snapshot and revisions do not agree:\n- ", ""));
    }
}

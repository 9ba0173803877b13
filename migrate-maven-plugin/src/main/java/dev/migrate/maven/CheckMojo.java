package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.maven.check.DatabaseCheck;
import dev.migrate.maven.check.ProjectCheck;
import dev.migrate.maven.output.Finding;
import dev.migrate.maven.output.Findings;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

/**
 * Fails if a revision is missing for what the entities want, if the revisions do not lead to the snapshot, or if there is
 * more than one head. No database is needed, unless it is to be compared as well.
 */
@Mojo(
        name = "check",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckMojo extends ComparingMojo {

    private static final String WANTED = "META-INF/migrate/schema.json";

    /** The snapshot of the schema at the newest revision. */
    @Parameter(
            property = "migrate.snapshot",
            defaultValue = "${project.basedir}/src/main/resources/db/revision/snapshot.json")
    private String snapshot;

    /** Compares the database, too: it must be at the newest revision and as its revisions made it. */
    @Parameter(property = "database", defaultValue = "false")
    private boolean database;

    @Override
    boolean needsDatabase() {
        return database;
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Findings findings = ProjectCheck.of(wanted(), snapshot(), migrator, projectRevisions(migrator), comparison());
        if (database) {
            findings = findings.and(live(migrator));
        }
        print(findings);
        if (!findings.ok()) {
            throw new MojoFailureException(findings.messages(compared() + " do not agree" + findings.counted() + ":"));
        }
        getLog().info(compared() + " agree.");
    }

    private String compared() {
        return database ? "Entities, snapshot, revisions and database" : "Entities, snapshot and revisions";
    }

    /** What a revision makes cannot be compared if it fails, which the check of the project has found before. */
    private Findings live(Migrator migrator) {
        try {
            return DatabaseCheck.of(migrator, filter());
        } catch (RevisionFailedException e) {
            return new Findings(List.of(new Finding("replayFails", e.revision(), String.valueOf(e.getMessage()))));
        }
    }

    private Snapshot wanted() throws MojoFailureException, IOException {
        Path file = Path.of(project().getBuild().getOutputDirectory(), WANTED);
        if (!Files.exists(file)) {
            throw new MojoFailureException("The schema of the entities is not there: " + file
                    + " is written by the annotation processor migrate-processor. Add it to the compiler plugin's"
                    + " annotationProcessorPaths, which mvn dev.migrate:migrate-maven-plugin:init does.");
        }
        requireSchemaOfMappingFiles();
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
}

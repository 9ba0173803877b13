package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.output.Finding;
import dev.migrate.maven.output.Findings;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Runs every revision up, down and up again on an empty database, and fails if its schema is not each time what the revisions
 * say.
 */
@Mojo(
        name = "verify",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class VerifyMojo extends RevisionsMojo {

    /** The revision to start after; those up to it are run up only. */
    @Parameter(property = "from", defaultValue = "base")
    private String from;

    /** The last revision. */
    @Parameter(property = "to", defaultValue = "heads")
    private String to;

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Findings findings = new Findings(migrator.verify(from, to).stream()
                .map(each -> new Finding(each.kind(), each.object(), each.message()))
                .toList());
        print(findings);
        if (!findings.ok()) {
            throw new MojoFailureException(findings.messages("A revision does not do what it says:"));
        }
        getLog().info("Every revision goes up, down and up again.");
    }
}

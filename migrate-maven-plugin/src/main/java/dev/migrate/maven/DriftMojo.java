package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.check.DatabaseCheck;
import dev.migrate.maven.output.Findings;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if a database is not as its revisions made it: compares its schema with the one of its current revision. The
 * database is only read, and tables that no revision ever made are passed over.
 */
@Mojo(
        name = "drift",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DriftMojo extends ComparingMojo {

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Findings findings = DatabaseCheck.drift(migrator, filter());
        print(findings);
        if (!findings.ok()) {
            throw new MojoFailureException(
                    findings.messages("The database is not as its revisions made it" + findings.counted() + ":")
                            + "\nChange it back by hand, or write the change as a revision and stamp it.");
        }
        getLog().info("The database is as its revisions made it.");
    }
}

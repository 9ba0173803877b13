package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Result;
import dev.migrate.Scripts;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Takes back revisions that are applied to a database. */
@Mojo(
        name = "downgrade",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DowngradeMojo extends DatabaseChangeMojo {

    /**
     * The revision to go back to, which stays applied: an id or the beginning of one, a label, -1 for the one before, or base
     * for the state before all revisions. It must be given.
     */
    @Parameter(property = "to", defaultValue = "")
    private String to = "";

    @Override
    String script(Scripts scripts) throws MojoFailureException {
        return scripts.downgrade(required(to, "downgrade"));
    }

    @Override
    Result run(Migrator migrator) throws MojoFailureException {
        return migrator.downgrade(required(to, "downgrade"));
    }

    @Override
    Result plan(Migrator migrator) throws MojoFailureException {
        return migrator.planDowngrade(required(to, "downgrade"));
    }
}

package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.execute.Decision;
import dev.migrate.maven.output.Resolution;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Decides on a step that was interrupted, when upgrade or downgrade asks for it: whether it is done, or is to be run again.
 * Nothing is run; the next upgrade or downgrade goes on.
 */
@Mojo(
        name = "resolve",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ResolveMojo extends RevisionsMojo {

    /** The revision that was interrupted. It must be given. */
    @Parameter(property = "revision", defaultValue = "")
    private String revision = "";

    /** The number of the step, as upgrade or downgrade says it. It must be given. */
    @Parameter(property = "step", defaultValue = "0")
    private int step;

    /** Says that all of the step is done: upgrade or downgrade goes on after it. */
    @Parameter(property = "done", defaultValue = "false")
    private boolean done;

    /** Says that nothing of the step is done: upgrade or downgrade runs it again. */
    @Parameter(property = "again", defaultValue = "false")
    private boolean again;

    /** How long another process is waited for that is changing the database: 90s, 10m, 1h, or a number of seconds. */
    @Parameter(property = Waiting.LOCK_TIMEOUT, defaultValue = Waiting.DEFAULT_LOCK_TIMEOUT)
    private String lockTimeout;

    @Override
    void configure(MigratorBuilder builder, Environment environment) throws MojoFailureException {
        builder.lockTimeout(new Waiting(environment).time(Waiting.LOCK_TIMEOUT, lockTimeout));
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Decision decision = decision();
        migrator.resolve(revision, step, decision);
        print(new Resolution(revision, step, decision));
        getLog().info("Step " + step + " of revision " + revision
                + (decision == Decision.DONE ? " counts as done" : " will be run again")
                + "; run the command again that was interrupted.");
    }

    private Decision decision() throws MojoFailureException {
        if (revision.isBlank() || step < 1) {
            throw new MojoFailureException("No step is named to decide on: give its revision with -Drevision=… and its"
                    + " number with -Dstep=…, as the message of upgrade or downgrade says them.");
        }
        if (done == again) {
            throw new MojoFailureException((done ? "-Ddone and -Dagain are both given" : "No decision is given")
                    + ": give -Ddone if all of step " + step + " is done, or -Dagain if it is to be run again.");
        }
        return done ? Decision.DONE : Decision.AGAIN;
    }
}

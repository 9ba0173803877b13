package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.Scripts;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Creates the version table, and the journal beside it, if they are missing. */
@Mojo(
        name = "ensure-version",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class EnsureVersionMojo extends ScriptableMojo {

    /** How long another process is waited for that is changing the database: 90s, 10m, 1h, or a number of seconds. */
    @Parameter(property = Waiting.LOCK_TIMEOUT, defaultValue = Waiting.DEFAULT_LOCK_TIMEOUT)
    private String lockTimeout;

    @Override
    void configure(MigratorBuilder builder, Environment environment) throws MojoFailureException {
        builder.lockTimeout(new Waiting(environment).time(Waiting.LOCK_TIMEOUT, lockTimeout));
    }

    @Override
    void change(Migrator migrator) {
        boolean created = migrator.ensureVersion();
        getLog().info(created ? "The version table was created." : "The version table is there already.");
    }

    @Override
    String script(Scripts scripts) {
        return scripts.ensureVersion();
    }
}

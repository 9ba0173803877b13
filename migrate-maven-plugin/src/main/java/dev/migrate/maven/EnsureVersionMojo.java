package dev.migrate.maven;

import dev.migrate.Migrator;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Creates the version table if it is missing. */
@Mojo(
        name = "ensure-version",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class EnsureVersionMojo extends RevisionsMojo {

    /** Prints a script instead of changing the database: not possible yet, and refused. */
    @Parameter(property = "sql")
    private @Nullable String sql;

    @Override
    void perform(Migrator migrator) throws MojoFailureException {
        refuseScript(sql, "Leave it out to create the version table.");
        boolean created = migrator.ensureVersion();
        getLog().info(created ? "The version table was created." : "The version table is there already.");
    }
}

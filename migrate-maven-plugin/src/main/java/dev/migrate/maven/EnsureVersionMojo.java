package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Scripts;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Creates the version table if it is missing. */
@Mojo(
        name = "ensure-version",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class EnsureVersionMojo extends ScriptableMojo {

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

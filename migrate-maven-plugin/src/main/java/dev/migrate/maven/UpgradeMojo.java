package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Result;
import dev.migrate.Scripts;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Applies revisions to a database, each in a transaction where the database allows it. With nothing to apply it ends after
 * one query.
 */
@Mojo(
        name = "upgrade",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends DatabaseChangeMojo {

    /**
     * The revision to go to: an id or the beginning of one, a label, head for the newest revision, heads for all branches, or
     * +1 for the next one. With sql also a range, start:end.
     */
    @Parameter(property = "to", defaultValue = "head")
    private String to;

    @Override
    String script(Scripts scripts) {
        return scripts.upgrade(to);
    }

    @Override
    Result run(Migrator migrator) {
        return migrator.upgrade(to);
    }

    @Override
    Result plan(Migrator migrator) {
        return migrator.planUpgrade(to);
    }
}

package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Result;
import dev.migrate.Scripts;
import java.util.Arrays;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Sets where a database is, without running a revision. */
@Mojo(
        name = "stamp",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StampMojo extends DatabaseChangeMojo {

    /** The revisions to set, separated by commas: ids, labels, head, heads or base. They must be given. */
    @Parameter(property = "to", defaultValue = "")
    private String to = "";

    /** Takes away all that the version table says before, even ids that no revision has. */
    @Parameter(property = "purge", defaultValue = "false")
    private boolean purge;

    @Override
    String script(Scripts scripts) throws MojoFailureException {
        return purge ? scripts.stampWithPurge(targets()) : scripts.stamp(targets());
    }

    @Override
    Result run(Migrator migrator) throws MojoFailureException {
        return purge ? migrator.stampWithPurge(targets()) : migrator.stamp(targets());
    }

    @Override
    Result plan(Migrator migrator) throws MojoFailureException {
        return purge ? migrator.planStampWithPurge(targets()) : migrator.planStamp(targets());
    }

    private String[] targets() throws MojoFailureException {
        return Arrays.stream(required(to, "stamp").split(",", -1))
                .map(String::strip)
                .toArray(String[]::new);
    }
}

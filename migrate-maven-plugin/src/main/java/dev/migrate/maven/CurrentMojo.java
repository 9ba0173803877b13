package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.Status;
import dev.migrate.maven.output.DatabaseState;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says where a database is. */
@Mojo(
        name = "current",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CurrentMojo extends RevisionsMojo {

    /** Says all there is of each revision. */
    @Parameter(property = "verbose", defaultValue = "false")
    private boolean verbose;

    /** Fails if not everything is applied. */
    @Parameter(property = "checkHeads", defaultValue = "false")
    private boolean checkHeads;

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Status status = migrator.current();
        Set<String> current = new TreeSet<>(migrator.graph().resolve("current", status.revisions()));
        Set<String> ids = new TreeSet<>(current);
        ids.addAll(status.implied());
        print(new DatabaseState(
                status.revisions(),
                status.implied(),
                status.unknown(),
                status.upToDate(),
                views(migrator, ids, current),
                verbose));
        if (verbose) {
            getLog().info("Connected to " + migrator.connection() + ".");
        }
        if (checkHeads && !status.upToDate()) {
            throw new MojoFailureException("The database is at " + rows(status.revisions()) + ", not at "
                    + rows(Set.copyOf(migrator.graph().realHeads())) + ". Run mvn migrate:upgrade -Dto=heads.");
        }
    }

    private static String rows(Set<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", new TreeSet<>(ids));
    }
}

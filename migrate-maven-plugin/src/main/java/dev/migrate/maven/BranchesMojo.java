package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.output.RevisionList;
import dev.migrate.maven.output.RevisionList.Detail;
import java.io.IOException;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that several others revise, oldest first. */
@Mojo(
        name = "branches",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BranchesMojo extends RevisionsMojo {

    /** Says all there is of each revision. */
    @Parameter(property = "verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Set<String> points = migrator.graph().branchPoints().keySet();
        print(new RevisionList(views(migrator, points, null), verbose ? Detail.FULL : Detail.BRANCHES));
    }
}

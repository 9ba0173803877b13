package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.maven.output.RevisionList;
import dev.migrate.maven.output.RevisionList.Detail;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that no other one revises, newest first. */
@Mojo(
        name = "heads",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HeadsMojo extends RevisionsMojo {

    /** Says all there is of each revision. */
    @Parameter(property = "verbose", defaultValue = "false")
    private boolean verbose;

    /** Leaves out the heads that another revision depends on. */
    @Parameter(property = "resolveDependencies", defaultValue = "false")
    private boolean resolveDependencies;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        RevisionGraph graph = migrator.graph();
        List<String> heads = resolveDependencies ? graph.realHeads() : graph.heads();
        print(new RevisionList(views(migrator, heads, null), verbose ? Detail.FULL : Detail.SHORT));
    }
}

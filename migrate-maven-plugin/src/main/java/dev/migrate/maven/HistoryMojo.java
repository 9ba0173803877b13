package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.execute.RevisionRun;
import dev.migrate.maven.output.RevisionList;
import dev.migrate.maven.output.RevisionList.Detail;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions, newest first. */
@Mojo(
        name = "history",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HistoryMojo extends RevisionsMojo {

    /** The first and the last revision, start:end, both included; either may be left out, or be current. */
    @Parameter(property = "range", defaultValue = "base:heads")
    private String range;

    /** Says all there is of each revision; where a database is named, also when, how and by whom it was last run on it. */
    @Parameter(property = "verbose", defaultValue = "false")
    private boolean verbose;

    /** Asks the database where it is, and marks that. */
    @Parameter(property = "indicateCurrent", defaultValue = "false")
    private boolean indicateCurrent;

    @Override
    boolean needsDatabase() {
        return asksForRows() || verbose;
    }

    private boolean asksForRows() {
        return indicateCurrent || Arrays.asList(range.split(":", -1)).contains("current");
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        Set<String> rows = asksForRows() ? current(migrator) : Set.of();
        List<String> ids = migrator.graph().history(range, rows);
        Detail detail = verbose ? Detail.FULL : Detail.LINE;
        List<RevisionRun> runs = verbose && databaseIsNamed() ? migrator.journal() : List.of();
        print(new RevisionList(views(migrator, ids, indicateCurrent ? rows : null), detail, runs));
    }
}

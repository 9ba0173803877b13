package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.output.RevisionList;
import dev.migrate.maven.output.RevisionList.Detail;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says all there is of a revision. */
@Mojo(
        name = "show",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowMojo extends RevisionsMojo {

    private static final String CURRENT = "current";

    /**
     * The revision: an id or the beginning of one, a label, head, heads, or current for where the database is. It must be
     * given.
     */
    @Parameter(property = "revision", defaultValue = "")
    private String revision = "";

    @Override
    boolean needsDatabase() {
        return revision.equals(CURRENT);
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        if (revision.isBlank()) {
            throw new MojoFailureException(
                    "No revision is named to show: give it with -Drevision=…, as an id, a label, 'head'"
                            + " or 'current'.");
        }
        Set<String> current = needsDatabase() ? current(migrator) : null;
        Collection<String> ids = current == null ? migrator.graph().resolve(revision) : current;
        print(new RevisionList(views(migrator, ids, current), Detail.FULL));
    }
}

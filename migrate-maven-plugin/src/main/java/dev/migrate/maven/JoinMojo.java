package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.merge.JoinedRevisions;
import dev.migrate.maven.output.JoinReport;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/** What {@code merge} and {@code rebase} have in common: where the project's files are, and how the result is told. */
public abstract class JoinMojo extends WritingMojo {

    @Override
    final void write(Migrator migrator) throws MojoFailureException, IOException {
        print(report(join(migrator, places(), projectRevisions(migrator))));
    }

    /** Joins the heads of the project. */
    abstract JoinedRevisions join(Migrator migrator, RevisionPlaces places, ProjectRevisions revisions)
            throws IOException;

    /** Returns what was done, in words. */
    abstract String done(JoinedRevisions joined);

    final Path folder() {
        return project().getBasedir().toPath();
    }

    private JoinReport report(JoinedRevisions joined) {
        return new JoinReport(
                done(joined),
                joined.written().stream().map(this::relative).toList(),
                joined.id(),
                joined.revisions(),
                joined.warnings());
    }
}

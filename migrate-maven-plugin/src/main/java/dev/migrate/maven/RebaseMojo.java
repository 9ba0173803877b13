package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.merge.BranchRebase;
import dev.migrate.maven.merge.JoinedRevisions;
import dev.migrate.maven.merge.RebaseRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Puts a branch that no database has yet on top of another one, so that the history stays straight: its first revision
 * gets another parent, and the snapshot is made anew, even where Git left a conflict in it. Where a database is configured,
 * a branch that it has is never moved.
 */
@Mojo(
        name = "rebase",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RebaseMojo extends JoinMojo {

    /** The first revision or the head of the branch to move; of two, the one that the database does not have. */
    @Parameter(property = "revision")
    private @Nullable String revision;

    /** The head that the branch is put on; the other one if it is not given. */
    @Parameter(property = "onto")
    private @Nullable String onto;

    @Override
    JoinedRevisions join(Migrator migrator, RevisionPlaces places, ProjectRevisions revisions) throws IOException {
        return new BranchRebase(places, migrator, revisions, folder())
                .rebase(new RebaseRequest(revision, onto, applied(migrator)));
    }

    @Override
    String done(JoinedRevisions joined) {
        return "Moved " + String.join(", ", joined.revisions()) + " on top of the other branch.";
    }

    /** Rows that no revision here has are another branch's, which is not this one's business. */
    private @Nullable Set<String> applied(Migrator migrator) {
        if (!databaseIsNamed()) {
            return null;
        }
        Set<String> rows = new HashSet<>(migrator.current().revisions());
        rows.removeIf(row -> migrator.graph().revision(row).isEmpty());
        return migrator.graph().applied(rows);
    }
}

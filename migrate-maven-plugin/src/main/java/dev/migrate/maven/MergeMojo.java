package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.MergeRequest;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.merge.JoinedRevisions;
import dev.migrate.maven.merge.MergeGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a revision that joins several heads, and the snapshot of what they make together, if their changes go together
 * in any order. A snapshot in which Git left a conflict is made anew from the revisions.
 */
@Mojo(
        name = "merge",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class MergeMojo extends JoinMojo {

    /** The revisions to join, separated by commas: ids or the beginnings of them, labels, branch@head, or heads for all. */
    @Parameter(property = "revisions", defaultValue = "heads")
    private String revisions;

    /** What the revision does, in a few words; the ids that it joins if it is not given. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** The id of the revision; 12 random hexadecimal digits if it is not given. */
    @Parameter(property = "id")
    private @Nullable String id;

    /** The label of a branch that starts with the revision. */
    @Parameter(property = "branchLabel")
    private @Nullable String branchLabel;

    /** Joins revisions even if they are no heads. */
    @Parameter(property = "splice", defaultValue = "false")
    private boolean splice;

    /** The time of the revision, in ISO 8601 with an offset; now if it is not given. */
    @Parameter(property = "created")
    private @Nullable String created;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    JoinedRevisions join(Migrator migrator, RevisionPlaces places, ProjectRevisions projectRevisions)
            throws IOException {
        return new MergeGenerator(places, migrator, projectRevisions, folder()).generate(request());
    }

    @Override
    String done(JoinedRevisions joined) {
        return joined.id() == null
                ? "There is one head alone; the snapshot was made anew at "
                        + joined.revisions().get(0) + "."
                : "Merged " + String.join(", ", joined.revisions()) + " in " + joined.id() + ".";
    }

    private MergeRequest request() {
        List<String> identifiers = Arrays.stream(revisions.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return new MergeRequest(identifiers, givenMessage(), id, branchLabel, splice, time());
    }

    /** Maven leaves a parameter out whose value is empty, which is not the same as none. */
    private @Nullable String givenMessage() {
        return message == null ? session().getUserProperties().getProperty("message") : message;
    }

    private Instant time() {
        try {
            return created == null
                    ? Instant.now()
                    : OffsetDateTime.parse(created).toInstant();
        } catch (DateTimeException e) {
            throw new GenerationException(
                    "'" + created
                            + "' (-Dcreated) is no time in ISO 8601 with an offset; write one such as 2026-11-22T12:00:00Z.",
                    e);
        }
    }
}

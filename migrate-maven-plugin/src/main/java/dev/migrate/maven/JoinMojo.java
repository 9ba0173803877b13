package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.FileTemplate;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.merge.JoinedRevisions;
import dev.migrate.maven.output.JoinReport;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What {@code merge} and {@code rebase} have in common: where the project's files are, and how the result is told. */
public abstract class JoinMojo extends RevisionsMojo {

    private static final String SCHEMA = "META-INF/migrate/schema.json";

    /** The package of the revision classes. */
    @Parameter(property = "migrate.package", defaultValue = "db.revision")
    private String packageName;

    /** The folder of the source files that hold that package. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    /** The name of the file: {id}, {Slug} or {slug} of the message, and date patterns. */
    @Parameter(property = "migrate.fileTemplate", defaultValue = "R{yyyyMMddHHmm}_{Slug}_{id}.java")
    private String fileTemplate;

    /** The time zone of the times in the file and its name. */
    @Parameter(property = "migrate.timezone", defaultValue = "UTC")
    private String timezone;

    /** The snapshot of the schema at the newest revision. */
    @Parameter(
            property = "migrate.snapshot",
            defaultValue = "${project.basedir}/src/main/resources/db/revision/snapshot.json")
    private String snapshot;

    /** The encoding of the project's sources. */
    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String encoding;

    @Override
    final void perform(Migrator migrator) throws MojoFailureException, IOException {
        try {
            RevisionPlaces places = places();
            print(report(join(
                    migrator,
                    places,
                    ProjectRevisions.of(migrator.graph(), migrator.revisions(), places.packageName()))));
        } catch (GenerationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
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

    private RevisionPlaces places() {
        return new RevisionPlaces(
                folder().resolve(setting("migrate.sourceDirectory", sourceDirectory.getPath())),
                setting("migrate.package", packageName),
                FileTemplate.of(setting("migrate.fileTemplate", fileTemplate), zone()),
                folder().resolve(setting("migrate.snapshot", snapshot)),
                Path.of(project().getBuild().getOutputDirectory()).resolve(SCHEMA),
                !StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding));
    }

    private String setting(String name, String configured) {
        return Objects.requireNonNull(environment().value(name, configured));
    }

    private ZoneId zone() {
        String name = setting("migrate.timezone", timezone);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new GenerationException(
                    "'" + name + "' (migrate.timezone) is no time zone; write one such as UTC or Asia/Tokyo.", e);
        }
    }

    private String relative(Path file) {
        Path base = folder().toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }
}

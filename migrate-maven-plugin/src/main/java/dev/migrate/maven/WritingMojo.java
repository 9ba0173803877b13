package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.maven.generate.FileTemplate;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.generate.SourceFolders;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that have to do with the source files of revisions. */
public abstract class WritingMojo extends ComparingMojo {

    private static final String SCHEMA = "META-INF/migrate/schema.json";

    /** The packages of the revision classes, separated by commas; new revisions go to the first. */
    @Parameter(property = "migrate.package", defaultValue = "db.revision")
    private String packageName;

    /** The folders of the source files that hold those packages, separated by commas; new revisions go to the first. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private String sourceDirectory;

    /** The folder that the new revision goes to, as a path or as a package, instead of the first. */
    @Parameter(property = "folder")
    private @Nullable String folder;

    /** The name of the file: {id}, {Slug} or {slug} of the message, {epoch}, and date patterns. */
    @Parameter(property = "migrate.fileTemplate", defaultValue = "R{yyyyMMddHHmm}_{Slug}_{id}.java")
    private String fileTemplate;

    /** The time zone of the times in the file and its name. */
    @Parameter(property = "migrate.timezone", defaultValue = "UTC")
    private String timezone;

    /** The most characters of the message that {Slug} and {slug} keep. */
    @Parameter(property = "migrate.slugLength", defaultValue = "40")
    private String slugLength;

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
            write(migrator);
        } catch (GenerationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /**
     * Does what the goal is for.
     *
     * @throws GenerationException if the user can put it right
     */
    abstract void write(Migrator migrator) throws MojoFailureException, IOException;

    /** Returns the folders of the project's revisions. */
    final SourceFolders folders() {
        return SourceFolders.of(
                base(), setting("migrate.sourceDirectory", sourceDirectory), setting("migrate.package", packageName));
    }

    /** Returns where a new revision goes. */
    final RevisionPlaces places() {
        SourceFolders.Folder chosen = folders().choose(folder);
        return new RevisionPlaces(
                chosen.sourceDirectory(),
                chosen.packageName(),
                FileTemplate.of(setting("migrate.fileTemplate", fileTemplate), zone(), slugLength()),
                base().resolve(setting("migrate.snapshot", snapshot)),
                Path.of(project().getBuild().getOutputDirectory()).resolve(SCHEMA),
                !StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding));
    }

    /** Returns the time that the user gives, or now. */
    static Instant time(@Nullable String created) {
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

    /** Returns a message as it is given: Maven leaves a parameter out whose value is empty, which is not the same as none. */
    final @Nullable String given(@Nullable String message) {
        return message == null ? session().getUserProperties().getProperty("message") : message;
    }

    /** Returns a path relative to the project, with slashes, if it is in the project. */
    final String relative(Path file) {
        Path base = base().toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }

    private Path base() {
        return project().getBasedir().toPath();
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

    private int slugLength() {
        String length = setting("migrate.slugLength", slugLength);
        try {
            return Integer.parseInt(length);
        } catch (NumberFormatException e) {
            throw new GenerationException(
                    "'" + length + "' (migrate.slugLength) is no whole number; write one such as 40.", e);
        }
    }
}

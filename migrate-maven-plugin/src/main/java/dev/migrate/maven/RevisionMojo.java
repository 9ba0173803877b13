package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.diff.Hints;
import dev.migrate.diff.Question;
import dev.migrate.diff.Warning;
import dev.migrate.maven.generate.FileTemplate;
import dev.migrate.maven.generate.GeneratedRevision;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.PostWrite;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionGenerator;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.generate.RevisionRequest;
import dev.migrate.maven.generate.SourceTemplate;
import dev.migrate.maven.output.RevisionReport;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a revision with what has changed in the entities since the last one, and the new snapshot. */
@Mojo(
        name = "revision",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends ComparingMojo {

    private static final String SCHEMA = "META-INF/migrate/schema.json";

    /** What the revision does, in a few words; made from the changes if it is not given. */
    @Parameter(property = "message")
    private @Nullable String message;

    /** Writes a revision without operations, to be filled in by hand. */
    @Parameter(property = "empty", defaultValue = "false")
    private boolean empty;

    /** The id of the revision, or two ids separated by a comma with split; 12 random hexadecimal digits if not given. */
    @Parameter(property = "id")
    private @Nullable String id;

    /** The parent of the revision; the only head if it is not given. */
    @Parameter(property = "head")
    private @Nullable String head;

    /** The label of a branch that starts with the revision. */
    @Parameter(property = "branchLabel")
    private @Nullable String branchLabel;

    /** The revisions that this one needs besides its parent, separated by commas. */
    @Parameter(property = "dependsOn")
    private @Nullable String dependsOn;

    /** What was renamed: users.name:full_name for a column, old_table:new_table for a table, none for nothing. */
    @Parameter(property = "rename")
    private @Nullable String rename;

    /** The SQL expressions for rows that lack a value: users.bio=''. */
    @Parameter(property = "backfill")
    private @Nullable String backfill;

    /** The SQL expressions that turn values into those of another type: users.age='cast(age as integer)'. */
    @Parameter(property = "using")
    private @Nullable String using;

    /** The time of the revision, in ISO 8601 with an offset; now if it is not given. */
    @Parameter(property = "created")
    private @Nullable String created;

    /** Writes two revisions: one that the running code bears, and one for when only new code runs. */
    @Parameter(property = "split", defaultValue = "false")
    private boolean split;

    /** Shows the file and writes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

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

    /** A file with the text around what a revision does, in which tokens such as ${upgrade} stand for the parts. */
    @Parameter(property = "migrate.template")
    private @Nullable String template;

    /** A command, such as a formatter, that is run on each source file after it is written; {file} is the file. */
    @Parameter(property = "migrate.postWrite")
    private @Nullable String postWrite;

    /** The encoding of the project's sources. */
    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String encoding;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void perform(Migrator migrator) throws MojoFailureException, IOException {
        RevisionPlaces places = places();
        ProjectRevisions revisions = ProjectRevisions.of(migrator.graph(), migrator.revisions(), places.packageName());
        GeneratedRevision revision =
                new RevisionGenerator(places, revisions, comparison(), template()).generate(request());
        report(revision);
        runPostWrite(revision);
    }

    private RevisionPlaces places() {
        Path base = project().getBasedir().toPath();
        return new RevisionPlaces(
                base.resolve(setting("migrate.sourceDirectory", sourceDirectory.getPath())),
                setting("migrate.package", packageName),
                FileTemplate.of(setting("migrate.fileTemplate", fileTemplate), zone()),
                base.resolve(setting("migrate.snapshot", snapshot)),
                Path.of(project().getBuild().getOutputDirectory()).resolve(SCHEMA),
                !StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding));
    }

    private RevisionRequest request() {
        Hints hints = Hints.none();
        hints = rename == null ? hints : hints.withRenames(rename);
        hints = backfill == null ? hints : hints.withBackfills(backfill);
        hints = using == null ? hints : hints.withUsings(using);
        return new RevisionRequest(givenMessage(), id, head, branchLabel, list(dependsOn), time(), empty, dryRun, hints)
                .split(split);
    }

    private SourceTemplate template() throws IOException {
        String file = environment().value("migrate.template", template);
        return file == null
                ? SourceTemplate.standard()
                : SourceTemplate.read(project().getBasedir().toPath().resolve(file));
    }

    private void runPostWrite(GeneratedRevision revision) throws IOException {
        String command = environment().value("migrate.postWrite", postWrite);
        if (command != null) {
            PostWrite hook = PostWrite.of(command, project().getBasedir().toPath());
            for (Path file : revision.writtenSources()) {
                hook.run(file, getLog()::info);
            }
        }
    }

    /** Maven leaves a parameter out whose value is empty, which is not the same as none. */
    private @Nullable String givenMessage() {
        return message == null ? session().getUserProperties().getProperty("message") : message;
    }

    private void report(GeneratedRevision revision) throws MojoFailureException, IOException {
        print(new RevisionReport(
                revision.written().stream().map(this::relative).toList(),
                revision.ids(),
                dryRun ? revision.sources() : List.of(),
                revision.operations(),
                revision.questions(),
                revision.warnings().stream().map(Warning::message).toList(),
                revision.notes()));
        if (!revision.questions().isEmpty()) {
            throw new MojoFailureException("Nothing was written, because only you can tell:"
                    + revision.questions().stream().map(RevisionMojo::asked).collect(Collectors.joining()));
        }
    }

    private static String asked(Question question) {
        return "\n- " + question.text() + "\n  Answer with " + String.join("\n  or with ", question.answers());
    }

    private String relative(Path file) {
        Path base = project().getBasedir().toPath().toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
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
                    "'" + name + "' (migrate.timezone) is no time zone; write one such as UTC or Asia/Tokyo.");
        }
    }

    private Instant time() {
        try {
            return created == null
                    ? Instant.now()
                    : OffsetDateTime.parse(created).toInstant();
        } catch (DateTimeException e) {
            throw new GenerationException("'" + created
                    + "' (-Dcreated) is no time in ISO 8601 with an offset; write one such as 2026-11-22T12:00:00Z.");
        }
    }

    private static List<String> list(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}

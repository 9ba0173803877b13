package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.diff.Hints;
import dev.migrate.diff.Question;
import dev.migrate.diff.Warning;
import dev.migrate.maven.generate.GeneratedRevision;
import dev.migrate.maven.generate.PostWrite;
import dev.migrate.maven.generate.RevisionGenerator;
import dev.migrate.maven.generate.RevisionRequest;
import dev.migrate.maven.generate.SourceTemplate;
import dev.migrate.maven.output.RevisionReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
public final class RevisionMojo extends WritingMojo {

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

    /** Lets head be a revision that others follow already, so that a branch starts there; only with empty. */
    @Parameter(property = "splice", defaultValue = "false")
    private boolean splice;

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

    /** Tables that the revision gets a class for, with the names of their columns for its data steps: users,orders. */
    @Parameter(property = "tables")
    private @Nullable String tables;

    /** Shows the file and writes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** A file with the text around what a revision does, in which tokens such as ${upgrade} stand for the parts. */
    @Parameter(property = "migrate.template")
    private @Nullable String template;

    /** A command, such as a formatter, that is run on each source file after it is written; {file} is the file. */
    @Parameter(property = "migrate.postWrite")
    private @Nullable String postWrite;

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    void write(Migrator migrator) throws MojoFailureException, IOException {
        if (!empty) {
            requireSchemaOfMappingFiles();
        }
        GeneratedRevision revision = new RevisionGenerator(
                        places(), projectRevisions(migrator), comparison(), template())
                .generate(request());
        report(revision);
        runPostWrite(revision);
    }

    private RevisionRequest request() {
        Hints hints = Hints.none();
        hints = rename == null ? hints : hints.withRenames(rename);
        hints = backfill == null ? hints : hints.withBackfills(backfill);
        hints = using == null ? hints : hints.withUsings(using);
        return new RevisionRequest(
                given(message),
                id,
                head,
                splice,
                branchLabel,
                list(dependsOn),
                time(created),
                empty,
                dryRun,
                hints,
                split,
                list(tables));
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

    private static List<String> list(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}

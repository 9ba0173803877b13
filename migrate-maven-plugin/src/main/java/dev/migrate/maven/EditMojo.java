package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.index.RevisionEntry;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.output.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Opens the source of a revision in the editor of VISUAL or EDITOR, or prints its path if there is none. */
@Mojo(
        name = "edit",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class EditMojo extends WritingMojo {

    private static final String CURRENT = "current";

    /** The revision: an id or the beginning of one, a label, head, heads, or current for where the database is. */
    @Parameter(property = "revision", defaultValue = "head")
    private String revision;

    @Override
    boolean needsDatabase() {
        return revision.equals(CURRENT);
    }

    @Override
    void write(Migrator migrator) throws MojoFailureException, IOException {
        Collection<String> ids =
                needsDatabase() ? current(migrator) : migrator.graph().resolve(revision);
        if (ids.isEmpty()) {
            throw new GenerationException("'" + revision
                    + "' (-Drevision) is no revision with a source file; give an id, a" + " label or 'head'.");
        }
        List<Path> files = ids.stream()
                .flatMap(id -> migrator.revision(id).stream())
                .map(this::source)
                .toList();
        String editor = editor();
        if (editor == null) {
            print(new SourceFiles(files.stream().map(Path::toString).toList()));
        } else {
            new Editor(editor).open(files);
        }
    }

    private Path source(RevisionEntry entry) {
        return folders()
                .sourceOf(entry.className())
                .orElseThrow(() -> new GenerationException("The source of revision " + entry.id() + ", "
                        + entry.className() + ", is not in this project: its class is another project's or a jar's, or"
                        + " migrate.sourceDirectory does not name its folder."));
    }

    /** JSON is for programs, which have no use for an editor. */
    private @Nullable String editor() {
        if ("json".equals(session().getUserProperties().getProperty("format"))) {
            return null;
        }
        return Stream.of("VISUAL", "EDITOR")
                .map(System::getenv)
                .filter(command -> command != null && !command.isBlank())
                .findFirst()
                .orElse(null);
    }
}

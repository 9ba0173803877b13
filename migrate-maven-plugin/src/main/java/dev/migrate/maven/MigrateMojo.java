package dev.migrate.maven;

import dev.migrate.diff.HintException;
import dev.migrate.execute.MigrationException;
import dev.migrate.graph.RevisionException;
import dev.migrate.json.JsonException;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.output.Format;
import dev.migrate.maven.output.Ink;
import dev.migrate.maven.output.Output;
import dev.migrate.maven.output.Report;
import dev.migrate.operation.ReplayException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What all goals have in common: {@code migrate.skip}, where the result goes and in which form, and the words for errors.
 *
 * <p>A goal implements {@link #perform} and hands its result to {@link #print}. What a user can put right ends the build as
 * a {@link MojoFailureException} with one message; Maven shows its stack trace with {@code -e} only.
 */
public abstract class MigrateMojo extends AbstractMojo {

    /** Skips this goal. */
    @Parameter(property = "migrate.skip", defaultValue = "false")
    private boolean skip;

    /** The form of the result: text or json. */
    @Parameter(property = "format", defaultValue = "text")
    private String format;

    /** The file that the result is written to, instead of standard output. */
    @Parameter(property = "outputFile")
    private @Nullable File outputFile;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (environment().flag("migrate.skip", skip)) {
            getLog().info("Skipped, as migrate.skip says.");
            return;
        }
        if (!appliesTo(project)) {
            getLog().info("Skipped: packaging " + project.getPackaging() + " has no revisions.");
            return;
        }
        translated();
    }

    /** Returns whether the goal has something to do in a project; by default in all but those that only hold modules. */
    boolean appliesTo(MavenProject candidate) {
        return !candidate.getPackaging().equals("pom");
    }

    /**
     * Does what the goal is for.
     *
     * @throws MojoFailureException if the user can put it right
     * @throws IOException if a file cannot be read or written
     */
    protected abstract void perform() throws MojoFailureException, IOException;

    /** Writes the result where the user wants it. */
    protected final void print(Report report) throws MojoFailureException, IOException {
        output().write(report);
    }

    /** Returns the session of Maven. */
    protected final MavenSession session() {
        return session;
    }

    /** Returns the project that is built. */
    protected final MavenProject project() {
        return project;
    }

    /** Returns the settings that describe the environment. */
    final Environment environment() {
        return Environment.of(session);
    }

    private void translated() throws MojoExecutionException, MojoFailureException {
        try {
            output();
            perform();
        } catch (MigrationException
                | RevisionException
                | JsonException
                | ReplayException
                | HintException
                | GenerationException e) {
            throw failure(e.getMessage(), e);
        } catch (MojoFailureException e) {
            throw e.getCause() == null ? e : failure(e.getMessage(), e.getCause());
        } catch (IOException e) {
            throw new MojoExecutionException("A file could not be read or written: " + e, e);
        }
    }

    /**
     * Returns a failure of which Maven prints the message and nothing else.
     *
     * <p>To a message Maven adds what the causes say, and drivers quote statements with the data in them. What is suppressed it
     * prints with {@code -e} alone.
     */
    private static MojoFailureException failure(@Nullable String message, Throwable problem) {
        MojoFailureException failure = new MojoFailureException(message);
        failure.addSuppressed(problem);
        return failure;
    }

    private Output output() throws MojoFailureException {
        try {
            Ink ink = Ink.of(session.getUserProperties().getProperty("style.color"));
            return new Output(Format.of(format), outputFile == null ? null : outputFile.toPath(), System.out, ink);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}

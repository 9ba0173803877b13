package dev.migrate.maven.setup;

import dev.migrate.maven.output.SetupReport;
import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Sets a project up: its POM and its folder of revisions. Safe to run again. */
public final class ProjectSetup {

    private static final String PROCESSOR_SERVICE = "META-INF/services/javax.annotation.processing.Processor";

    private final MavenProject project;
    private final Path revisions;
    private final String version;

    /**
     * Creates the setup of a project.
     *
     * @param project the project, with its compile dependencies resolved
     * @param revisions the folder of revisions
     * @param version the product's version
     */
    public ProjectSetup(MavenProject project, Path revisions, String version) {
        this.project = project;
        this.revisions = revisions;
        this.version = version;
    }

    /**
     * Writes what is missing.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if the POM's text cannot be edited
     */
    public SetupReport apply() throws IOException {
        List<String> written = new ArrayList<>();
        List<String> added = editPom(written);
        createFolder(written);
        return new SetupReport(written, added, advice(added));
    }

    private List<String> editPom(List<String> written) throws IOException {
        Path file = project.getFile().toPath();
        try {
            Pom pom = new Pom(Document.of(file));
            List<String> added = new PomSetup(pom, project, hasProcessorOnClassPath(), version).apply();
            if (!added.isEmpty()) {
                Files.write(file, pom.bytes());
                written.add(relative(file));
            }
            return added;
        } catch (DomTripException e) {
            throw new IllegalStateException(
                    file + " cannot be edited: " + e.getMessage() + ". Nothing was changed. Correct the file first.",
                    e);
        }
    }

    private void createFolder(List<String> written) throws IOException {
        if (!Files.isDirectory(revisions)) {
            Files.createDirectories(revisions);
            written.add(relative(revisions));
        }
    }

    /** A compiler that is told which processors to run does not find another one. */
    private List<String> advice(List<String> added) {
        return added.isEmpty()
                ? List.of()
                : new Inheritance(project)
                        .processorChoices().stream()
                                .sorted()
                                .map(setting ->
                                        "The compiler plugin is configured with <" + setting + ">, which keeps the"
                                                + " annotation processor from running: name dev.migrate's processor there, or remove"
                                                + " the setting.")
                                .toList();
    }

    private boolean hasProcessorOnClassPath() throws IOException {
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getFile() != null
                    && holdsProcessor(artifact.getFile().toURI().toURL())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsProcessor(URL artifact) throws IOException {
        try (URLClassLoader classLoader = new URLClassLoader(new URL[] {artifact}, null)) {
            return classLoader.findResource(PROCESSOR_SERVICE) != null;
        }
    }

    private String relative(Path file) {
        Path base = project.getBasedir().toPath();
        return base.relativize(base.resolve(file)).toString().replace('\\', '/');
    }
}

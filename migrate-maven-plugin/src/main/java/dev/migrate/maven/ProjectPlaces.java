package dev.migrate.maven;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * Where the classes of a project and of its dependencies lie.
 *
 * @param folders the folder of the project's own classes, then those of modules in the same build
 * @param jars the dependencies of all scopes but test
 * @param testJars the dependencies of scope test, which may hold a JDBC driver but no revisions of the project
 */
record ProjectPlaces(List<URL> folders, List<URL> jars, List<URL> testJars) {

    static ProjectPlaces of(MavenProject project) {
        List<URL> folders = new ArrayList<>();
        folders.add(url(new File(project.getBuild().getOutputDirectory())));
        folders.addAll(files(project, artifact -> !isTest(artifact) && isFolder(artifact)));
        return new ProjectPlaces(
                List.copyOf(folders),
                files(project, artifact -> !isTest(artifact) && !isFolder(artifact)),
                files(project, ProjectPlaces::isTest));
    }

    private static List<URL> files(MavenProject project, Predicate<Artifact> chosen) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .filter(chosen)
                .map(artifact -> url(artifact.getFile()))
                .toList();
    }

    private static boolean isTest(Artifact artifact) {
        return Artifact.SCOPE_TEST.equals(artifact.getScope());
    }

    private static boolean isFolder(Artifact artifact) {
        return artifact.getFile().isDirectory();
    }

    /** Ends in a slash even if the folder is not there yet, or the folder would be taken for a jar. */
    private static URL url(File file) {
        String uri = file.toURI().toString();
        boolean jar = file.isFile();
        try {
            return new URL(jar || uri.endsWith("/") ? uri : uri + "/");
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("A file has no URL: " + file, e);
        }
    }
}

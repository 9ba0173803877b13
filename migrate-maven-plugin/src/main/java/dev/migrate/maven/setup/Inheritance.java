package dev.migrate.maven.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project has with everything that it inherits and that profiles add, seen from outside of its POM's text. */
final class Inheritance {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    /** The first version of the compiler plugin that has a path of annotation processors. */
    private static final ComparableVersion WITH_PROCESSOR_PATHS = new ComparableVersion("3.5");

    private final MavenProject project;

    Inheritance(MavenProject project) {
        this.project = project;
    }

    boolean hasDependency(String groupId, String artifactId) {
        return project.getDependencies().stream().anyMatch(dependency -> is(dependency, groupId, artifactId));
    }

    boolean managesDependency(String groupId, String artifactId) {
        DependencyManagement management = project.getDependencyManagement();
        return management != null
                && management.getDependencies().stream().anyMatch(dependency -> is(dependency, groupId, artifactId));
    }

    boolean hasPlugin(String groupId, String artifactId) {
        return project.getPlugin(groupId + ":" + artifactId) != null;
    }

    boolean managesPlugin(String key) {
        PluginManagement management = project.getPluginManagement();
        return management != null && management.getPluginsAsMap().containsKey(key);
    }

    /** Returns whether the version of the compiler plugin is given somewhere, so that a POM need not give one. */
    boolean pinsCompiler() {
        return managesPlugin(COMPILER);
    }

    /** Returns whether the compiler plugin is too old to have a path of annotation processors. */
    boolean compilerIsTooOld() {
        Plugin compiler = project.getPlugin(COMPILER);
        return compiler != null
                && compiler.getVersion() != null
                && new ComparableVersion(compiler.getVersion()).compareTo(WITH_PROCESSOR_PATHS) < 0;
    }

    /** Returns whether the compiler plugin has a path of annotation processors. */
    boolean hasProcessorPath() {
        return !processorPaths().isEmpty();
    }

    /** Returns whether an artifact is on the compiler plugin's path of annotation processors. */
    boolean hasProcessor(String artifactId) {
        return processorPaths().stream()
                .flatMap(paths -> Arrays.stream(paths.getChildren()))
                .map(path -> path.getChild("artifactId"))
                .anyMatch(name -> name != null && artifactId.equals(name.getValue()));
    }

    /** Returns the settings of the compiler plugin that keep a processor from running: it is told which ones, or none. */
    Set<String> processorChoices() {
        return compilerConfigurations()
                .flatMap(configuration ->
                        Stream.of("annotationProcessors", "proc").filter(name -> chooses(configuration.getChild(name))))
                .collect(Collectors.toSet());
    }

    private static boolean chooses(@Nullable Xpp3Dom setting) {
        return setting != null && (setting.getChildCount() > 0 || "none".equals(setting.getValue()));
    }

    private List<Xpp3Dom> processorPaths() {
        return compilerConfigurations()
                .map(configuration -> configuration.getChild("annotationProcessorPaths"))
                .filter(paths -> paths != null)
                .toList();
    }

    private Stream<Xpp3Dom> compilerConfigurations() {
        Plugin compiler = project.getPlugin(COMPILER);
        if (compiler == null) {
            return Stream.of();
        }
        Stream<Object> ofExecutions = compiler.getExecutions().stream().map(execution -> execution.getConfiguration());
        return Stream.concat(Stream.of(compiler).map(Plugin::getConfiguration), ofExecutions)
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast);
    }

    private static boolean is(Dependency dependency, String groupId, String artifactId) {
        return groupId.equals(dependency.getGroupId()) && artifactId.equals(dependency.getArtifactId());
    }
}

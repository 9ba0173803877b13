package dev.migrate.maven.setup;

import eu.maveniverse.domtrip.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * Adds to a POM what the product needs and the project lacks: the runtime, the annotation processor and the plugin.
 *
 * <p>The version is a property, so that there is one place to change it. Not thread-safe.
 */
final class PomSetup {

    private static final String GROUP = "dev.migrate";
    private static final String RUNTIME = "migrate-runtime";
    private static final String PROCESSOR = "migrate-processor";
    private static final String PLUGIN = "migrate-maven-plugin";
    private static final String VERSION_PROPERTY = "migrate.version";
    private static final String VERSION = "${" + VERSION_PROPERTY + "}";
    private static final String COMPILER_GROUP = "org.apache.maven.plugins";
    private static final String COMPILER = "maven-compiler-plugin";

    /** The version of the compiler plugin for a project that pins none, and would get the one of its Maven. */
    private static final String COMPILER_VERSION = "3.16.0";

    private static final String PATHS = "annotationProcessorPaths";

    private final Pom pom;
    private final Inheritance inheritance;
    private final boolean findsProcessorsOnClassPath;
    private final String version;
    private final List<String> changes = new ArrayList<>();

    /**
     * Creates a setup of a POM.
     *
     * @param pom the POM's text
     * @param project the project that Maven made of it
     * @param findsProcessorsOnClassPath whether a dependency holds an annotation processor
     * @param version the product's version
     */
    PomSetup(Pom pom, MavenProject project, boolean findsProcessorsOnClassPath, String version) {
        this.pom = pom;
        this.inheritance = new Inheritance(project);
        this.findsProcessorsOnClassPath = findsProcessorsOnClassPath;
        this.version = version;
    }

    /** Adds what is missing and returns what that was, in words; empty if nothing was missing. */
    List<String> apply() {
        addRuntime();
        addProcessor();
        addPlugin();
        return List.copyOf(changes);
    }

    private void addRuntime() {
        if (!inheritance.hasDependency(GROUP, RUNTIME)) {
            addDependency(RUNTIME, "compile");
        }
    }

    private void addProcessor() {
        if (inheritance.hasDependency(GROUP, PROCESSOR) || inheritance.hasProcessor(PROCESSOR)) {
            return;
        }
        if (needsProcessorOnClassPath()) {
            addDependency(PROCESSOR, "provided");
        } else {
            addToProcessorPaths();
        }
    }

    /** A path of processors would switch off those that are found on the class path. */
    private boolean needsProcessorOnClassPath() {
        boolean pathWouldHideThem = findsProcessorsOnClassPath && !inheritance.hasProcessorPath();
        return pathWouldHideThem || (inheritance.pinsCompiler() && inheritance.compilerIsTooOld());
    }

    private void addPlugin() {
        if (inheritance.hasPlugin(GROUP, PLUGIN)) {
            return;
        }
        Element plugin = pom.add(plugins(), "plugin");
        pom.add(plugin, "groupId", GROUP);
        pom.add(plugin, "artifactId", PLUGIN);
        if (!inheritance.managesPlugin(GROUP + ":" + PLUGIN)) {
            addVersion(plugin);
        }
        changes.add("plugin " + GROUP + ":" + PLUGIN);
    }

    private void addDependency(String artifactId, String scope) {
        Element dependency = pom.add(pom.child(pom.root(), "dependencies"), "dependency");
        pom.add(dependency, "groupId", GROUP);
        pom.add(dependency, "artifactId", artifactId);
        if (!inheritance.managesDependency(GROUP, artifactId)) {
            addVersion(dependency);
        }
        if (!scope.equals("compile")) {
            pom.add(dependency, "scope", scope);
        }
        changes.add("dependency " + GROUP + ":" + artifactId);
    }

    private void addToProcessorPaths() {
        List<Element> present = presentPaths();
        if (present.isEmpty()) {
            addPath(newPaths());
        } else {
            present.forEach(this::addPath);
        }
        changes.add("annotation processor " + GROUP + ":" + PROCESSOR);
    }

    private List<Element> presentPaths() {
        List<Element> own = pathsOf(compiler("build", "plugins"));
        return own.isEmpty() ? pathsOf(compiler("build", "pluginManagement", "plugins")) : own;
    }

    private static List<Element> pathsOf(Optional<Element> plugin) {
        return plugin.stream()
                .flatMap(compiler -> Pom.configurations(compiler).stream())
                .flatMap(configuration -> configuration.childElement(PATHS).stream())
                .toList();
    }

    /** An inherited list would be replaced by one of the same name, unless that says that it is to be appended. */
    private Element newPaths() {
        Element compiler = compiler("build", "plugins").orElseGet(this::addCompiler);
        Element paths = pom.add(pom.child(compiler, "configuration"), PATHS);
        if (inheritance.hasProcessorPath()) {
            paths.attribute("combine.children", "append");
        }
        return paths;
    }

    private Element addCompiler() {
        Element compiler = pom.add(plugins(), "plugin");
        pom.add(compiler, "groupId", COMPILER_GROUP);
        pom.add(compiler, "artifactId", COMPILER);
        if (!inheritance.pinsCompiler()) {
            pom.add(compiler, "version", COMPILER_VERSION);
        }
        return compiler;
    }

    private void addPath(Element paths) {
        Element path = pom.add(paths, "path");
        pom.add(path, "groupId", GROUP);
        pom.add(path, "artifactId", PROCESSOR);
        addVersion(path);
    }

    private void addVersion(Element artifact) {
        Element properties = pom.child(pom.root(), "properties");
        if (properties.childElement(VERSION_PROPERTY).isEmpty()) {
            pom.add(properties, VERSION_PROPERTY, version);
        }
        pom.add(artifact, "version", VERSION);
    }

    private Optional<Element> compiler(String... list) {
        return pom.list(list)
                .filter(plugin -> Pom.names(plugin, COMPILER_GROUP, COMPILER))
                .findFirst();
    }

    private Element plugins() {
        return pom.child(pom.child(pom.root(), "build"), "plugins");
    }
}

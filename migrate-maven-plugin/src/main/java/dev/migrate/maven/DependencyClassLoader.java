package dev.migrate.maven;

import dev.migrate.index.RevisionIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads the dependencies of a project: JDBC drivers, and revisions that come in jars.
 *
 * <p>What a revision shares with the plugin comes from the plugin, even where the project has the runtime library too: a
 * revision must implement the {@code Migration} that the plugin calls. So does the logging facade, or a driver would log
 * into standard output with the project's settings. What the project does not have is taken from the plugin's dependencies,
 * so that a driver may be declared there.
 */
final class DependencyClassLoader extends URLClassLoader {

    private static final List<String> SHARED = List.of("dev.migrate.", "org.slf4j.");

    private final ClassLoader plugin;
    private final Set<String> testJars;

    DependencyClassLoader(ProjectPlaces places, ClassLoader plugin) {
        super("dependencies", urls(places), ClassLoader.getPlatformClassLoader());
        this.plugin = plugin;
        this.testJars = places.testJars().stream().map(URL::toString).collect(Collectors.toSet());
    }

    /** Returns whether a class of that name is taken from the plugin if it has one. */
    static boolean isShared(String name) {
        return SHARED.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isShared(name)) {
            try {
                return plugin.loadClass(name);
            } catch (ClassNotFoundException ofTheProjectThen) {
                return super.loadClass(name, resolve);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException notOfTheProject) {
            return plugin.loadClass(name);
        }
    }

    /** Leaves out indexes of revisions in dependencies of scope test, which belong to another application. */
    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = super.findResources(name);
        if (!name.equals(RevisionIndex.RESOURCE)) {
            return found;
        }
        return Collections.enumeration(Collections.list(found).stream()
                .filter(url -> testJars.stream().noneMatch(jar -> url.toString().contains(jar)))
                .toList());
    }

    private static URL[] urls(ProjectPlaces places) {
        return Stream.concat(places.jars().stream(), places.testJars().stream()).toArray(URL[]::new);
    }
}

package dev.migrate.maven;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the compiled classes of a project, before those of its dependencies.
 *
 * <p>It lives as long as one goal, since the next one may find newly compiled classes. Dependencies have a class loader of
 * their own that lives longer: a driver may keep databases open, and native libraries cannot be loaded twice.
 */
final class ProjectClassLoader extends URLClassLoader {

    ProjectClassLoader(ProjectPlaces places, DependencyClassLoader dependencies) {
        super("project", places.folders().toArray(URL[]::new), dependencies);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? firstLoaded(name, resolve) : loaded;
        }
    }

    private Class<?> firstLoaded(String name, boolean resolve) throws ClassNotFoundException {
        if (DependencyClassLoader.isShared(name)) {
            return super.loadClass(name, resolve);
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException ofADependencyThen) {
            return super.loadClass(name, resolve);
        }
    }
}

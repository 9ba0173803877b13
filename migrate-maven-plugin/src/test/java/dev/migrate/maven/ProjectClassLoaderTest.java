package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migration;
import dev.migrate.index.RevisionIndex;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectClassLoaderTest {

    private static final ClassLoader PLUGIN = Migration.class.getClassLoader();

    @TempDir
    private Path folder;

    @Test
    void revisionImplementsThePluginsMigrationEvenIfTheProjectHasTheRuntimeToo() throws Exception {
        URL runtime = Migration.class.getProtectionDomain().getCodeSource().getLocation();
        URL classes = compiled("classes", "R1", """
                package db.revision;
                public final class R1 implements dev.migrate.Migration {
                  @Override public void upgrade(dev.migrate.Operations op) {}
                  @Override public void downgrade(dev.migrate.Operations op) {}
                }
                """);

        Class<?> revision =
                loader(List.of(classes), List.of(runtime), List.of(), PLUGIN).loadClass("db.revision.R1");

        assertThat(Migration.class).isAssignableFrom(revision);
    }

    @Test
    void classesOfMavenAreNotSeenBeforeThoseOfTheProject() throws Exception {
        URL classes = compiled("classes", "R1", "package db.revision; public final class R1 {}");
        URL older = compiled("older", "R1", "package db.revision; public final class R1 {}");
        try (URLClassLoader plugin = new URLClassLoader(new URL[] {older}, PLUGIN)) {
            Class<?> loaded =
                    loader(List.of(classes), List.of(), List.of(), plugin).loadClass("db.revision.R1");

            assertThat(loaded.getProtectionDomain().getCodeSource().getLocation())
                    .isEqualTo(classes);
        }
    }

    @Test
    void classesOfTheProjectComeBeforeThoseOfItsDependencies() throws Exception {
        URL classes = compiled("classes", "R1", "package db.revision; public final class R1 {}");
        URL dependency = compiled("dependency", "R1", "package db.revision; public final class R1 {}");

        Class<?> loaded =
                loader(List.of(classes), List.of(dependency), List.of(), PLUGIN).loadClass("db.revision.R1");

        assertThat(loaded.getProtectionDomain().getCodeSource().getLocation()).isEqualTo(classes);
    }

    @Test
    void driverMayBeADependencyOfThePlugin() throws Exception {
        URL driver = compiled("driver", "Driver", "package db.revision; public final class Driver {}");
        try (URLClassLoader plugin = new URLClassLoader(new URL[] {driver}, PLUGIN)) {
            assertThat(loader(List.of(), List.of(), List.of(), plugin).loadClass("db.revision.Driver"))
                    .isNotNull();
        }
    }

    @Test
    void driverMayBeADependencyOfScopeTest() throws Exception {
        URL driver = compiled("driver", "Driver", "package db.revision; public final class Driver {}");

        assertThat(loader(List.of(), List.of(), List.of(driver), PLUGIN).loadClass("db.revision.Driver"))
                .isNotNull();
    }

    @Test
    void revisionsOfDependenciesOfScopeTestDoNotCount() throws Exception {
        URL own = index(folder.resolve("own.jar"));
        URL foreign = index(folder.resolve("foreign.jar"));

        List<URL> found = Collections.list(
                loader(List.of(), List.of(own), List.of(foreign), PLUGIN).getResources(RevisionIndex.RESOURCE));

        assertThat(found).singleElement().asString().contains("own.jar");
    }

    @Test
    void missingClassIsMissing() {
        assertThatThrownBy(() -> loader(List.of(), List.of(), List.of(), PLUGIN).loadClass("db.revision.Nowhere"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static ClassLoader loader(List<URL> folders, List<URL> jars, List<URL> testJars, ClassLoader plugin) {
        ProjectPlaces places = new ProjectPlaces(folders, jars, testJars);
        return new ProjectClassLoader(places, new DependencyClassLoader(places, plugin));
    }

    private URL compiled(String name, String type, String source) throws Exception {
        Path classes = Files.createDirectory(folder.resolve(name));
        Path file = Files.writeString(classes.resolve(type + ".java"), source);
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        Path.of(Migration.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(exit).isZero();
        return classes.toUri().toURL();
    }

    private static URL index(Path jar) throws Exception {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new ZipEntry(RevisionIndex.RESOURCE));
            entries.write("".getBytes(StandardCharsets.UTF_8));
        }
        return jar.toUri().toURL();
    }
}

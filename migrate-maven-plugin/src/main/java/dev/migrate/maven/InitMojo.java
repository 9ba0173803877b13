package dev.migrate.maven;

import dev.migrate.maven.setup.ProjectSetup;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Sets a project up: adds the runtime, the annotation processor and this plugin to its POM, where they are missing, and
 * creates the folder of revisions. Formatting and comments of the POM stay as they are. Safe to run again.
 */
@Mojo(
        name = "init",
        configurator = MigrateConfigurator.NAME,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class InitMojo extends MigrateMojo {

    /** The package of the revision classes. */
    @Parameter(property = "migrate.package", defaultValue = "db.revision")
    private String packageName;

    /** The folder of the source files that hold that package. */
    @Parameter(property = "migrate.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    /** Applies to a POM without classes too, so that it is refused in words. */
    @Override
    boolean appliesTo(MavenProject candidate) {
        return true;
    }

    @Override
    protected void perform() throws MojoFailureException, IOException {
        if (!super.appliesTo(project())) {
            throw new MojoFailureException(
                    "The project " + project().getArtifactId() + " ("
                            + project().getFile()
                            + ") has packaging pom, so it has no entities. Run init in the module that has them, with -pl or -f.");
        }
        try {
            print(new ProjectSetup(project(), revisions(), version).apply());
        } catch (IllegalStateException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Path revisions() {
        Environment environment = environment();
        String folder = Objects.requireNonNull(environment.value("migrate.sourceDirectory", sourceDirectory.getPath()));
        String name = Objects.requireNonNull(environment.value("migrate.package", packageName));
        return project().getBasedir().toPath().resolve(folder).resolve(name.replace('.', '/'));
    }
}

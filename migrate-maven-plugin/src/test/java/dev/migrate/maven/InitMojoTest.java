package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal with the parameters that Maven sets; what it does to a POM is in {@code ProjectSetupTest}. */
@MojoTest
final class InitMojoTest {

    private static final Path FOLDER = Path.of("target", "init-mojo-test").toAbsolutePath();
    private static final Path POM = FOLDER.resolve("pom.xml");
    private static final String BARE_POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
            </project>
            """;

    @Provides
    MavenProject project() {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId("shop");
        model.setVersion("1");
        model.setBuild(new Build());
        MavenProject project = new MavenProject(model);
        project.setFile(POM.toFile());
        return project;
    }

    @BeforeEach
    void writePom() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(POM, BARE_POM);
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "version", value = "1.2.3")
    @MojoParameter(name = "sourceDirectory", value = "src/main/java")
    @MojoParameter(name = "packageName", value = "shop.history")
    void theConfiguredPackageBecomesAFolder(InitMojo mojo) throws Exception {
        mojo.execute();

        assertThat(POM).content().contains("migrate-runtime", "migrate-processor", "migrate-maven-plugin", "1.2.3");
        assertThat(FOLDER.resolve("src/main/java/shop/history")).isDirectory();
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "skip", value = "true")
    void skippedItSaysSoAndChangesNothing(InitMojo mojo) throws Exception {
        RecordingLog log = new RecordingLog();
        mojo.setLog(log);

        mojo.execute();

        assertThat(log.lines).containsExactly("Skipped, as migrate.skip says.");
        assertThat(POM).content().isEqualTo(BARE_POM);
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "format", value = "yaml")
    void anUnknownFormatIsRefusedBeforeAnythingIsChanged(InitMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("yaml")
                .hasMessageContaining("json");
        assertThat(POM).content().isEqualTo(BARE_POM);
    }

    private static final class RecordingLog extends SystemStreamLog {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence content) {
            lines.add(content.toString());
        }
    }
}

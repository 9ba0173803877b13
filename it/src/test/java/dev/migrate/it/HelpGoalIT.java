package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpGoalIT {

    @TempDir
    private Path project;

    @Test
    void goalsAreFoundByTheirPrefix() throws Exception {
        Files.writeString(project.resolve("pom.xml"), pom(System.getProperty("it.version")));

        MavenBuild build = MavenBuild.run(project, "migrate:help");

        assertThat(build.exitCode()).as(build.text()).isZero();
        assertThat(build.text()).contains("migrate:help");
    }

    private static String pom(String version) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>help</artifactId>
                  <version>1</version>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>dev.migrate</groupId>
                        <artifactId>migrate-maven-plugin</artifactId>
                        <version>%s</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(version);
    }
}

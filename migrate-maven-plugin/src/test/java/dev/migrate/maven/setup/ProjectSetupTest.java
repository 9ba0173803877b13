package dev.migrate.maven.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.GoldenFile;
import dev.migrate.maven.output.SetupReport;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectSetupTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>shop</artifactId>
              <version>1</version>
            """;

    @TempDir
    private Path folder;

    @Test
    void pomWithoutSectionsGetsThem() throws Exception {
        golden("minimal.xml", setUp(HEAD + "</project>\n"));
    }

    @Test
    void emptySectionsAreFilled() throws Exception {
        golden("emptySections.xml", setUp(HEAD + """
                  <properties/>
                  <dependencies></dependencies>
                  <build>
                    <plugins/>
                  </build>
                </project>
                """));
    }

    @Test
    void commentsBlankLinesAndTabsStay() throws Exception {
        golden("tabs.xml", setUp("""
                <project>
                \t<modelVersion>4.0.0</modelVersion>
                \t<groupId>org.example</groupId> <artifactId>shop</artifactId>
                \t<version>1</version>

                \t<!-- kept -->
                \t<dependencies>
                \t\t<dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version></dependency> <!-- kept -->

                \t</dependencies>
                \t<build>
                \t\t<finalName
                \t\t\t>shop</finalName>
                \t</build>
                </project>"""));
    }

    @Test
    void configuredCompilerKeepsItsConfiguration() throws Exception {
        golden("compiler.xml", setUp(HEAD + """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.0</version>
                        <configuration>
                          <release>17</release>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """));
    }

    @Test
    void processorJoinsTheOthersOnThePath() throws Exception {
        golden("processors.xml", setUp(HEAD + """
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <groupId>org.apache.maven.plugins</groupId>
                          <artifactId>maven-compiler-plugin</artifactId>
                          <version>3.14.0</version>
                          <configuration>
                            <annotationProcessorPaths>
                              <path>
                                <groupId>org.projectlombok</groupId>
                                <artifactId>lombok</artifactId>
                                <version>1.18.46</version>
                              </path>
                            </annotationProcessorPaths>
                          </configuration>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """));
    }

    @Test
    void everyExecutionWithAPathOfItsOwnGetsTheProcessor() throws Exception {
        String pom = setUp(HEAD + """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.0</version>
                        <executions>
                          <execution>
                            <id>default-compile</id>
                            <configuration>
                              <annotationProcessorPaths/>
                            </configuration>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);

        golden("execution.xml", pom);
    }

    @Test
    void managedVersionsAreNotRepeated() throws Exception {
        golden("managed.xml", setUp(HEAD + """
                  <dependencyManagement>
                    <dependencies>
                      <dependency>
                        <groupId>dev.migrate</groupId>
                        <artifactId>migrate-runtime</artifactId>
                        <version>0.1.0</version>
                      </dependency>
                    </dependencies>
                  </dependencyManagement>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <groupId>dev.migrate</groupId>
                          <artifactId>migrate-maven-plugin</artifactId>
                          <version>0.1.0</version>
                        </plugin>
                        <plugin>
                          <groupId>org.apache.maven.plugins</groupId>
                          <artifactId>maven-compiler-plugin</artifactId>
                          <version>3.14.0</version>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """));
    }

    @Test
    void processorsThatAreFoundOnTheClassPathAreNotSwitchedOff() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), HEAD + "</project>\n");
        MavenProject project = project(pom);
        project.setArtifacts(Set.of(dependency(jarWithProcessor())));

        new ProjectSetup(project, folder.resolve("revisions"), "1.0").apply();

        golden("classPath.xml", Files.readString(pom));
    }

    @Test
    void compilerWithoutPathsOfProcessorsFindsItOnTheClassPath() throws Exception {
        String pom = setUp(HEAD + """
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <artifactId>maven-compiler-plugin</artifactId>
                          <version>3.1</version>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.1</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);

        assertThat(pom).contains("<scope>provided</scope>").doesNotContain("annotationProcessorPaths");
    }

    @Test
    void lineEndsOfWindowsStay() throws Exception {
        String pom = HEAD + "</project>\n";

        assertThat(setUp(pom.replace("\n", "\r\n"))).isEqualTo(setUp(pom).replace("\n", "\r\n"));
    }

    @Test
    void encodingStays() throws Exception {
        Path pom = folder.resolve("pom.xml");
        String text = (HEAD + "  <name>Größe</name>\n</project>\n").replace("UTF-8", "ISO-8859-1");
        Files.writeString(pom, text, StandardCharsets.ISO_8859_1);

        new ProjectSetup(project(pom, text), folder.resolve("revisions"), "1.0").apply();

        assertThat(Files.readString(pom, StandardCharsets.ISO_8859_1))
                .contains("<name>Größe</name>", "migrate-runtime", "encoding=\"ISO-8859-1\"");
    }

    @Test
    void secondTimeChangesNothing() throws Exception {
        String pom = setUp(HEAD + "</project>\n");

        SetupReport report =
                new ProjectSetup(project(folder.resolve("pom.xml")), folder.resolve("revisions"), "1.0").apply();

        assertThat(report).isEqualTo(new SetupReport(List.of(), List.of(), List.of()));
        assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo(pom);
    }

    @Test
    void reportNamesWhatWasAddedAndWritten() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), HEAD + "</project>\n");

        SetupReport report = new ProjectSetup(project(pom), folder.resolve("src/main/java/db/revision"), "1.0").apply();

        assertThat(report.written()).containsExactly("pom.xml", "src/main/java/db/revision");
        assertThat(report.added())
                .containsExactly(
                        "dependency dev.migrate:migrate-runtime",
                        "annotation processor dev.migrate:migrate-processor",
                        "plugin dev.migrate:migrate-maven-plugin");
        assertThat(folder.resolve("src/main/java/db/revision")).isDirectory();
    }

    @Test
    void compilerThatRunsNoProcessorsIsPointedOut() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), HEAD + """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <proc>none</proc>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """);

        SetupReport report = new ProjectSetup(project(pom), folder.resolve("revisions"), "1.0").apply();

        assertThat(report.advice()).singleElement().asString().contains("<proc>");
    }

    @Test
    void brokenTextIsRefusedUnchanged() throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), "<project><build></project>");

        assertThatThrownBy(() ->
                        new ProjectSetup(project(pom, HEAD + "</project>"), folder.resolve("revisions"), "1.0").apply())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pom.xml cannot be edited");
        assertThat(pom).hasContent("<project><build></project>");
    }

    private String setUp(String text) throws Exception {
        Path pom = Files.writeString(folder.resolve("pom.xml"), text);
        new ProjectSetup(project(pom), folder.resolve("revisions"), "1.0").apply();
        return Files.readString(pom);
    }

    private static MavenProject project(Path pom) throws Exception {
        return project(pom, Files.readString(pom));
    }

    private static MavenProject project(Path pom, String text) throws Exception {
        Model model = new MavenXpp3Reader().read(new StringReader(text));
        MavenProject project = new MavenProject(model);
        project.setFile(pom.toFile());
        return project;
    }

    private Path jarWithProcessor() throws Exception {
        Path jar = folder.resolve("processor.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new ZipEntry("META-INF/services/javax.annotation.processing.Processor"));
            entries.write("org.example.Processor".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static Artifact dependency(Path jar) {
        Artifact artifact = new DefaultArtifact(
                "org.example", "processor", "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(jar.toFile());
        return artifact;
    }

    private static void golden(String file, String text) throws Exception {
        GoldenFile.of(ProjectSetupTest.class, file).assertEquals(text);
    }
}

package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Databases that cannot be reached: each message says what, where and what to do, and never the password. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadConnectionIT {

    private static final String CANARY = "c4nary-p4ssword";

    private Project project;

    @TempDir
    private Path databases;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void noUrlSaysWhereToGiveOne(@TempDir Path folder) throws Exception {
        Project withoutUrl = Project.community(folder);
        withoutUrl.edit("pom.xml", "<url>jdbc:h2:file:${project.build.directory}/community</url>", "");

        String failure = withoutUrl.run("migrate:upgrade").failure();

        assertThat(failure).contains("-Dmigrate.url=", "MIGRATE_URL", "configuration");
    }

    @Test
    void unknownDatabaseIsNamedWithTheKnownOnes() throws Exception {
        String failure = failureAt("jdbc:postgres://localhost/app?user=u&password=" + CANARY);

        assertThat(failure).contains("'postgres'", "postgresql", "mariadb", "mysql", "sqlite", "h2");
    }

    @Test
    void urlThatIsNoneIsShownWithoutItsSecrets() throws Exception {
        String failure = failureAt("postgresql://u:" + CANARY + "@localhost/app");

        assertThat(failure).contains("jdbc:");
    }

    @Test
    void missingDriverNamesTheArtifactToAdd(@TempDir Path folder) throws Exception {
        Project withoutDriver = Project.community(folder);
        withoutDriver.edit("pom.xml", """
                    <dependency>
                      <groupId>org.postgresql</groupId>
                      <artifactId>postgresql</artifactId>
                      <version>42.7.14</version>
                      <scope>runtime</scope>
                    </dependency>
                """, "");

        MavenBuild build = withoutDriver.run(
                new DatabaseConnection("jdbc:postgresql://localhost/app", "app", CANARY), "migrate:upgrade");

        assertThat(build.failure()).contains("org.postgresql:postgresql", "dependenc");
        assertThat(build.text()).doesNotContain(CANARY);
    }

    @Test
    void serverThatIsDownIsNamedWithItsAddress() throws Exception {
        String failure = failureAt("jdbc:postgresql://localhost:1/app");

        assertThat(failure).contains("localhost", "1", "app");
    }

    @Test
    void wrongPasswordIsNeverPrinted() throws Exception {
        String url = Database.H2.empty(databases).url();
        DatabaseConnection database = new DatabaseConnection(url, "sa", "the right one");
        assertThat(database.query("select 1")).containsExactly("1");

        MavenBuild build = project.run(new DatabaseConnection(url, "sa", CANARY), "-X", "migrate:upgrade");

        assertThat(build.exitCode()).isNotZero();
        assertThat(build.text()).contains("as user sa", "migrate.password").doesNotContain(CANARY);
        assertThat(database.tables()).isEmpty();
    }

    private String failureAt(String url) throws Exception {
        MavenBuild build = project.run(new DatabaseConnection(url, "app", CANARY), "migrate:upgrade");
        assertThat(build.text()).doesNotContain(CANARY);
        return build.failure();
    }
}

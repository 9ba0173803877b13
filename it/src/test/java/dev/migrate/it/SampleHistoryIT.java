package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the README sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleHistoryIT {

    private Project project;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void firstCommandPrintsTheFourRevisionsAndWhereTheDatabaseIs() throws Exception {
        MavenBuild build = project.run("-q", "migrate:upgrade", "migrate:history", "-DindicateCurrent")
                .succeeded();

        List<String> history =
                build.output().stream().filter(line -> line.contains(" -> ")).toList();
        assertThat(history).as(build.text()).hasSize(4);
        assertThat(history.get(0)).contains("(head)").contains("(current)").contains("time zone");
        assertThat(history.get(1)).contains("statement").doesNotContain("(current)");
        assertThat(history.get(2)).contains("bio").doesNotContain("(current)");
        assertThat(history.get(3)).contains("<base>").doesNotContain("(current)");
    }

    @Test
    void revisionWithoutAChangeWritesNothingAndSaysSo() throws Exception {
        Map<String, String> before = project.sources();

        MavenBuild build = project.run("migrate:revision", "-Dmessage=again").succeeded();

        assertThat(build.text()).containsIgnoringCase("nothing has changed");
        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void entitiesSnapshotAndRevisionsAgree() throws Exception {
        project.run("migrate:check").succeeded();
    }
}

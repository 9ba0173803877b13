package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots that Git or an accident has damaged: the message says where, and nothing is written. */
final class BadSnapshotIT {

    private Project project;

    @BeforeEach
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
        project.addAttribute("Event", "@Column(length = 200) private String livestreamUrl;");
    }

    @Test
    void conflictMarkersAreNamedWithTheirLine() throws Exception {
        String[] lines = Files.readString(project.snapshot()).split("\n", -1);
        lines[4] = "<<<<<<< HEAD\n" + lines[4] + "\n=======\n" + lines[4] + "\n>>>>>>> add-badges";
        Files.writeString(project.snapshot(), String.join("\n", lines));

        assertThat(failure()).contains("snapshot.json:5", "conflict", "mvn migrate:merge", "mvn migrate:rebase");
    }

    @Test
    void snapshotThatIsCutInHalfIsNamedWithItsLine() throws Exception {
        String text = Files.readString(project.snapshot());
        Files.writeString(project.snapshot(), text.substring(0, text.length() / 2));

        assertThat(failure()).containsPattern("snapshot\\.json:\\d+");
    }

    @Test
    void snapshotInAnotherEncodingIsNamedWithTheByte() throws Exception {
        String text = Files.readString(project.snapshot());
        byte[] bytes = text.replaceFirst("community", "communit\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(project.snapshot(), bytes);

        MavenBuild build = project.run("migrate:revision", "-Dmessage=add livestream");

        assertThat(build.failure()).contains("snapshot.json", "UTF-8");
        assertThat(Files.readAllBytes(project.snapshot())).isEqualTo(bytes);
    }

    private String failure() throws Exception {
        Map<String, String> before = project.sources();
        String failure =
                project.run("migrate:revision", "-Dmessage=add livestream").failure();
        assertThat(project.sources()).isEqualTo(before);
        return failure;
    }
}

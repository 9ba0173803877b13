package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Messages of revisions, as people and machines write them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MessageIT {

    private Project project;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void emptyMessageIsRefused() throws Exception {
        Map<String, String> before = project.sources();

        assertThat(project.run("migrate:revision", "-Dempty", "-Dmessage= ").failure())
                .contains("message")
                .contains("-Dmessage=");

        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void messageInAnyScriptWithAnyCharactersStaysAMessage(@TempDir Path folder) throws Exception {
        Project written = Project.community(folder);
        List<String> messages = List.of(
                "close */ static { System.exit(3); } /* it",
                "say \"hi\" to 'all' for $5 \\u002a\\u002f and $L, $$",
                "first line\nsecond line",
                "利用者に自己紹介を追加");
        for (int i = 0; i < messages.size(); i++) {
            written.run("migrate:revision", "-Dempty", "-Did=00000000000" + i, "-Dmessage=" + messages.get(i))
                    .succeeded();
        }

        MavenBuild history =
                written.run("-q", "migrate:history", "-Dformat=json").succeeded();

        List<String> names = new ArrayList<>();
        for (Path revision : written.revisions()) {
            assertThat(Files.readString(revision)).contains("public void upgrade(Operations op)");
            names.add(revision.getFileName().toString());
        }
        assertThat(names)
                .hasSize(8)
                .allMatch(name -> name.matches("R\\d{12}_\\w+_[0-9a-f]{12}\\.java|R\\d{12}_[0-9a-f]{12}\\.java"));
        assertThat(history.text()).contains("利用者に自己紹介を追加").contains("close */ static { System.exit(3); } /* it");
    }
}

package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages of revisions, as people and machines write them. */
final class MessageIT {

    private static final List<String> OLDEST_FIRST = List.of(
            "close */ static { System.exit(3); } /* it",
            "say \"hi\" to 'all' for $5 \\u002a\\u002f and $L, $$",
            "first line\nsecond line",
            "利用者に自己紹介を追加");

    private Project project;

    @BeforeEach
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
    void messageInAnyScriptWithAnyCharactersStaysAMessage() throws Exception {
        for (String message : OLDEST_FIRST) {
            project.run("migrate:revision", "-Dempty", "-Dmessage=" + message).succeeded();
        }

        Path history = project.folder().resolve("target/history.json");
        project.run("migrate:history", "-DindicateCurrent", "-Dformat=json", "-DoutputFile=" + history)
                .succeeded();

        List<String> messages = new ArrayList<>(messages(history).subList(0, OLDEST_FIRST.size()));
        Collections.reverse(messages);
        assertThat(messages).isEqualTo(OLDEST_FIRST);
    }

    /** Returns the messages of the revisions in the result of {@code history}, newest first. */
    private static List<String> messages(Path history) throws IOException {
        return JsonDocument.read(Files.readString(history), "history.json").objects("revisions").stream()
                .map(revision -> revision.string("message"))
                .toList();
    }
}

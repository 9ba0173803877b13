package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JoinReportTest {

    @Test
    void textSaysWhatWasDoneAndWritten() {
        JoinReport report = new JoinReport(
                "Merged aaaa, bbbb in cccc.",
                List.of("src/R1.java"),
                "cccc",
                List.of("aaaa", "bbbb"),
                List.of("Check it."));

        assertThat(report.text(Ink.PLAIN))
                .containsExactly("Merged aaaa, bbbb in cccc.", "Check it.", "Wrote src/R1.java");
        assertThat(report.json())
                .isEqualTo("{\"written\": [\"src/R1.java\"], \"id\": \"cccc\", \"operations\": [], \"questions\": [],"
                        + " \"revisions\": [\"aaaa\", \"bbbb\"], \"warnings\": [\"Check it.\"]}");
    }

    @Test
    void idIsLeftOutWhereNoRevisionWasWritten() {
        assertThat(new JoinReport("Done.", List.of(), null, List.of("aaaa"), List.of()).json())
                .doesNotContain("\"id\"");
    }
}

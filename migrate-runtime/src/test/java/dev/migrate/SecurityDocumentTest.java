package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each test that the table of the document names is there. */
final class SecurityDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))\\.(\\w+)`");

    @Test
    void namesTestsThatAreThere() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs").resolve("security.md"));
        List<MatchResult> tests = TEST.matcher(document).results().toList();

        assertThat(tests).hasSizeGreaterThan(20);
        for (MatchResult test : tests) {
            assertThat(source(test.group(1))).as(test.group()).contains(" void " + test.group(2) + "(");
        }
    }

    @Test
    void hasATestInEachRow() throws IOException {
        String document = Files.readString(PROJECT.resolve("docs").resolve("security.md"));

        assertThat(document.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| what could happen")))
                .hasSizeGreaterThan(10)
                .allMatch(row -> TEST.matcher(row).find());
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.find(
                PROJECT,
                12,
                (path, attributes) ->
                        path.endsWith(test + ".java") && path.toString().contains("src"))) {
            return Files.readString(files.findFirst().orElseThrow(() -> new AssertionError("There is no " + test)));
        }
    }
}

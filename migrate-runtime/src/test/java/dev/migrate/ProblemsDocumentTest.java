package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of wrong input in docs/problems.md is whole. */
final class ProblemsDocumentTest {

    private static final List<String> WITH_GOLDEN_FILES = List.of("BadInputTest", "BadInputIT");

    private final DocumentedTests document = DocumentedTests.of("problems.md");

    @Test
    void namesTestsThatAreThere() throws IOException {
        document.assertThatTestsAreThere();
    }

    @Test
    void hasATestInEachRow() {
        List<String> rows = document.rows("| wrong input");

        assertThat(rows).hasSizeGreaterThan(40).allMatch(DocumentedTests::namesATest);
    }

    @Test
    void namesEachWrongInputThatIsTried() throws IOException {
        Set<String> named = new TreeSet<>();
        for (MatchResult test : document.tests()) {
            if (WITH_GOLDEN_FILES.contains(test.group(1))) {
                named.add(test.group(1) + "." + test.group(2));
            }
        }

        assertThat(named).isEqualTo(tried());
    }

    private Set<String> tried() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (String test : WITH_GOLDEN_FILES) {
            Path folder = document.goldenFolder(test);
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString().replace(".txt", ""))
                        .forEach(name -> tried.add(test + "." + name));
            }
        }
        return tried;
    }
}

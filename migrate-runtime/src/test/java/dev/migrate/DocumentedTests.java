package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests that a document names, as {@code `ClassTest.method`}, or with the name of a golden file in place of the method.
 *
 * @param text the document
 */
record DocumentedTests(String text) {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))\\.(\\w+)`");

    /** Reads a document of the folder {@code docs}. */
    static DocumentedTests of(String file) {
        try {
            return new DocumentedTests(Files.readString(PROJECT.resolve("docs").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean namesATest(String text) {
        return TEST.matcher(text).find();
    }

    /** Returns the tests in their order: the class is the first group, the method or golden file the second. */
    List<MatchResult> tests() {
        return TEST.matcher(text).results().toList();
    }

    /** Returns the rows of the table whose heading begins so. */
    List<String> rows(String heading) {
        return text.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    void assertThatTestsAreThere() throws IOException {
        for (MatchResult test : tests()) {
            boolean isMethod = source(test.group(1)).contains(" void " + test.group(2) + "(");
            assertThat(isMethod || isGoldenFile(test)).as(test.group()).isTrue();
        }
    }

    private static boolean isGoldenFile(MatchResult test) throws IOException {
        return Files.exists(goldenFolder(test.group(1)).resolve(test.group(2) + ".txt"));
    }

    /** Returns the folder with the golden files of a test class. */
    static Path goldenFolder(String test) throws IOException {
        return find(Path.of("src", "test", "resources", "golden", test));
    }

    private static String source(String test) throws IOException {
        return Files.readString(find(Path.of(test + ".java")));
    }

    private static Path find(Path end) throws IOException {
        try (Stream<Path> files = Files.find(
                PROJECT,
                12,
                (path, attributes) -> path.endsWith(end) && path.toString().contains("src"))) {
            return files.findFirst().orElse(PROJECT.resolve("there is no " + end));
        }
    }
}

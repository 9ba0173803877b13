package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tests that a document names, as {@code `ClassTest.method`}, or with the name of a golden file in place of the method.
 *
 * @param text the document
 * @param files the sources of all modules
 */
record DocumentedTests(String text, List<Path> files) {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))\\.(\\w+)`");

    /** Reads a document of the folder {@code docs}. */
    static DocumentedTests of(String file) {
        try {
            return new DocumentedTests(Files.readString(PROJECT.resolve("docs").resolve(file)), sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (DirectoryStream<Path> modules =
                Files.newDirectoryStream(PROJECT, module -> Files.isDirectory(module.resolve("src")))) {
            for (Path module : modules) {
                try (Stream<Path> files = Files.walk(module.resolve("src"))) {
                    files.forEach(sources::add);
                }
            }
        }
        return sources;
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

    private boolean isGoldenFile(MatchResult test) {
        return Files.exists(goldenFolder(test.group(1)).resolve(test.group(2) + ".txt"));
    }

    /** Returns the folder with the golden files of a test class. */
    Path goldenFolder(String test) {
        return find(Path.of("src", "test", "resources", "golden", test));
    }

    private String source(String test) throws IOException {
        return Files.readString(find(Path.of(test + ".java")));
    }

    private Path find(Path end) {
        return files.stream()
                .filter(file -> file.endsWith(end))
                .findFirst()
                .orElse(PROJECT.resolve("there is no " + end));
    }
}

package dev.migrate.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of problems has one line for each code, and no line for a code that is no more. */
final class ProblemPageTest {

    private static final Path PAGE = Path.of("..", "docs", "problems.md");

    @Test
    void everyCodeIsOnThePageWithItsKind() throws IOException {
        List<String> codes = Stream.of(Problem.values())
                .map(problem ->
                        "| " + problem.code() + " | " + problem.kind().name().toLowerCase(Locale.ROOT) + " |")
                .toList();

        List<String> onPage = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| MIG"))
                .map(line -> line.replaceAll("^(\\| MIG\\d+ \\| \\w+ \\|).*", "$1"))
                .toList();

        assertThat(onPage).containsExactlyElementsOf(codes).doesNotHaveDuplicates();
    }

    @Test
    void everyLineHasACauseAndACure() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| MIG")))
                .allMatch(line -> line.matches("\\| MIG\\d{3} \\| \\w+ \\| [^|]{10,} \\| [^|]{10,} \\|"));
    }
}

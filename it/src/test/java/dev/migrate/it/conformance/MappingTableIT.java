package dev.migrate.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model and test that {@code docs/mapping.md} names as a proof is there. */
final class MappingTableIT {

    private static final Path TABLE = Path.of("../docs/mapping.md");
    private static final Path MODELS = Path.of("src/conformance");
    private static final Path PROCESSOR_MODELS = Path.of("../migrate-processor/src/test/resources/models");
    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("../migrate-processor/src/test/java"));

    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|(?<proofs>[^|]+)\\|$");
    private static final Pattern PROOF = Pattern.compile("`([^`]+)`");

    static List<String> proofs() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> row.group(1))
                .flatMap(cell -> PROOF.matcher(cell).results())
                .map(proof -> proof.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void proofIsThere(String proof) throws IOException {
        Matcher test = Pattern.compile("(\\w+(?:Test|IT))(?:#(\\w+))?").matcher(proof);
        if (test.matches()) {
            assertThat(source(test.group(1))).contains(test.group(2) == null ? "Test" : " " + test.group(2) + "(");
        } else {
            assertThat(Stream.of(MODELS.resolve(proof), PROCESSOR_MODELS.resolve(proof + ".java")))
                    .as("a model called " + proof)
                    .anyMatch(Files::exists);
        }
    }

    private static String source(String testClass) throws IOException {
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> found =
                        files.filter(file -> file.endsWith(testClass + ".java")).toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            }
        }
        return "";
    }
}

package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text that a test expects, in files of its own below {@code src/test/resources/golden}. */
final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Checks a text against the file of a test class.
     *
     * <p>With {@code -Dgolden.rewrite=true} the file is written instead, and the difference is for the review.
     */
    static void check(Class<?> test, String file, String actual) throws IOException {
        Path expected = ROOT.resolve(test.getSimpleName()).resolve(file);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
}

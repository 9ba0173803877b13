package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each row of the table of docs/security.md names tests that are there. */
final class SecurityDocumentTest {

    private final DocumentedTests document = DocumentedTests.of("security.md");

    @Test
    void namesTestsThatAreThere() throws IOException {
        assertThat(document.tests()).hasSizeGreaterThan(20);
        document.assertThatTestsAreThere();
    }

    @Test
    void hasATestInEachRow() {
        List<String> rows = document.rows("| what could happen");

        assertThat(rows).hasSizeGreaterThan(10).allMatch(DocumentedTests::namesATest);
    }
}

package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsTest {

    private static final Finding MISSING = new Finding("missingTable", "users", "The table users is missing.");
    private static final Finding EXTRA = new Finding("unexpectedIndex", "goals.ix", "The index goals.ix is by hand.");

    @Test
    void joinedFindingsKeepTheirOrderAndAreSaidOnce() {
        Findings joined = new Findings(List.of(MISSING)).and(new Findings(List.of(EXTRA, MISSING)));

        assertThat(joined.ok()).isFalse();
        assertThat(joined.findings()).containsExactly(MISSING, EXTRA);
        assertThat(joined.messages("Found:"))
                .isEqualTo("Found:\n- The table users is missing.\n- The index goals.ix is by hand.");
    }

    @Test
    void jsonHasEachFindingWithItsThreeFields() {
        assertThat(new Findings(List.of(MISSING)).json())
                .isEqualTo("{\"ok\": false, \"findings\": [{\"kind\": \"missingTable\", \"object\": \"users\","
                        + " \"message\": \"The table users is missing.\"}]}");
    }
}

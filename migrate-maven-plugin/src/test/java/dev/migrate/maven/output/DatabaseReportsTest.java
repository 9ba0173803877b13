package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Result;
import dev.migrate.graph.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DatabaseReportsTest {

    private static final Result RESULT = new Result(
            List.of("aaaa00000001"),
            List.of(new Result.Step(
                    Direction.UPGRADE,
                    "bbbb00000002",
                    "add bio\nto users",
                    List.of("alter table users add column bio varchar(500)", "select 1"),
                    Duration.ofMillis(12))),
            List.of("bbbb00000002"));

    @Test
    void dryRunIsAScript() {
        assertThat(new DatabaseChange(RESULT, true).text(Ink.PLAIN))
                .containsExactly(
                        "-- upgrade bbbb00000002, add bio to users",
                        "alter table users add column bio varchar(500);",
                        "select 1;");
    }

    @Test
    void realRunLeavesTheTextToTheLog() {
        assertThat(new DatabaseChange(RESULT, false).text(Ink.PLAIN)).isEmpty();
    }

    @Test
    void jsonHasStatementsInADryRunOnly() {
        assertThat(new DatabaseChange(RESULT, true).json())
                .isEqualTo("{\"before\": [\"aaaa00000001\"], \"steps\": [{\"direction\": \"upgrade\","
                        + " \"id\": \"bbbb00000002\", \"message\": \"add bio\\nto users\", \"statements\":"
                        + " [\"alter table users add column bio varchar(500)\", \"select 1\"], \"millis\": 12}],"
                        + " \"after\": [\"bbbb00000002\"]}");
        assertThat(new DatabaseChange(RESULT, false).json()).doesNotContain("statements");
    }

    @Test
    void databaseWithoutRevisionsIsAtTheBase() {
        DatabaseState state = new DatabaseState(Set.of(), Set.of(), Set.of(), false, List.of(), false);

        assertThat(state.text(Ink.PLAIN)).containsExactly("<base>");
        assertThat(state.json())
                .isEqualTo("{\"revisions\": [], \"implied\": [], \"unknown\": [], \"upToDate\": false}");
    }

    @Test
    void currentMarksImpliedAndUnknownRevisions() {
        List<RevisionView> views = Revisions.newestFirst(Revisions.BRANCHED.subList(0, 3), Set.of("cccc00000003"));
        DatabaseState state = new DatabaseState(
                Set.of("cccc00000003", "zzzz"),
                Set.of("bbbb00000002"),
                Set.of("zzzz"),
                false,
                views.stream().filter(view -> view.head()).toList(),
                false);

        assertThat(state.text(Ink.PLAIN))
                .containsExactly(
                        "cccc00000003 (shop) (head), 売り場を作る",
                        "bbbb00000002 (effective head), add bio  [31mred (implied)",
                        "zzzz (unknown)");
    }

    @Test
    void findingsAreJsonOnly() {
        Findings findings = new Findings(List.of(new Finding("severalHeads", "a, b", "There are 2 heads.")));

        assertThat(findings.text(Ink.PLAIN)).isEmpty();
        assertThat(findings.json())
                .isEqualTo("{\"ok\": false, \"findings\": [{\"kind\": \"severalHeads\", \"object\": \"a, b\","
                        + " \"message\": \"There are 2 heads.\"}]}");
    }
}

package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.execute.RevisionRun;
import dev.migrate.execute.RevisionRun.Outcome;
import dev.migrate.graph.Direction;
import dev.migrate.json.JsonDocument;
import dev.migrate.maven.GoldenFile;
import dev.migrate.maven.output.RevisionList.Detail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RevisionListTest {

    @Test
    void historyHasALineForEachRevisionWithParentsAndMarks() throws Exception {
        golden("history.txt", text(Detail.LINE, Set.of("bbbb00000002")));
    }

    @Test
    void headsHaveNoParents() throws Exception {
        golden("heads.txt", text(Detail.SHORT, null));
    }

    @Test
    void branchesListWhatBranchesOff() throws Exception {
        List<RevisionView> points = Revisions.newestFirst(Revisions.BRANCHED, null).stream()
                .filter(RevisionView::branchPoint)
                .toList();

        golden("branches.txt", String.join("\n", new RevisionList(points, Detail.BRANCHES).text(Ink.PLAIN)) + "\n");
    }

    @Test
    void verboseEntrySaysAllThereIs() throws Exception {
        golden("verbose.txt", text(Detail.FULL, Set.of("dddd00000004")));
    }

    @Test
    void verboseEntrySaysWhenHowAndByWhomItWasLastRun() {
        List<RevisionView> views = Revisions.newestFirst(Revisions.BRANCHED, null);
        String id = views.get(0).entry().id();
        List<RevisionRun> runs = List.of(
                run(id, Direction.UPGRADE, Outcome.DONE, 1200),
                run(id, Direction.DOWNGRADE, Outcome.RUNNING, null),
                run("another", Direction.STAMP, Outcome.DONE, 0));

        assertThat(new RevisionList(views, Detail.FULL, runs.subList(0, 1)).text(Ink.PLAIN))
                .containsOnlyOnce("Applied: 2026-11-22T12:00:00Z in 1200 ms, by ann on host app-7, by build shop 1.9");
        assertThat(new RevisionList(views, Detail.FULL, runs).text(Ink.PLAIN))
                .containsOnlyOnce("Interrupted: 2026-11-22T12:00:00Z, by ann on host app-7, by build shop 1.9")
                .noneMatch(line -> line.startsWith("Applied") || line.startsWith("Stamped"));
    }

    private static RevisionRun run(String id, Direction direction, Outcome outcome, @Nullable Integer millis) {
        return new RevisionRun(
                id,
                direction,
                outcome,
                Instant.parse("2026-11-22T12:00:00Z"),
                millis == null ? null : Duration.ofMillis(millis),
                "",
                "shop 1.9",
                "app-7",
                "ann");
    }

    @Test
    void headThatAnotherOneDependsOnIsCalledEffective() {
        List<RevisionView> views = Revisions.newestFirst(Revisions.BRANCHED.subList(0, 3), null);

        assertThat(new RevisionList(views, Detail.SHORT).text(Ink.PLAIN))
                .anySatisfy(line -> assertThat(line).startsWith("bbbb00000002 (effective head), "))
                .anySatisfy(line -> assertThat(line).startsWith("cccc00000003 (shop) (head), "));
    }

    @Test
    void jsonHasEveryMemberOfTheContract() throws Exception {
        String json = list(Detail.LINE, Set.of("bbbb00000002")).json();

        golden("history.json", json + "\n");
        assertThat(JsonDocument.read(json, "json").objects("revisions")).hasSize(4);
    }

    @Test
    void jsonDoesNotClaimWhereADatabaseIsThatWasNotAsked() {
        assertThat(list(Detail.LINE, null).json()).contains("\"current\": null").doesNotContain("\"current\": false");
    }

    private static RevisionList list(Detail detail, @Nullable Set<String> current) {
        return new RevisionList(Revisions.newestFirst(Revisions.BRANCHED, current), detail);
    }

    private static String text(Detail detail, @Nullable Set<String> current) {
        return String.join("\n", list(detail, current).text(Ink.PLAIN)) + "\n";
    }

    private static void golden(String file, String text) throws Exception {
        GoldenFile.of(RevisionListTest.class, file).assertEquals(text);
    }
}

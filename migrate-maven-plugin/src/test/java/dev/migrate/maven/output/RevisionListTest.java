package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import dev.migrate.maven.GoldenFile;
import dev.migrate.maven.output.RevisionList.Detail;
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

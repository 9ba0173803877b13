package dev.migrate.graph;

import static dev.migrate.graph.RevisionProblems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A revision that stands for others, and the two ways that databases go over it. */
final class SquashTest {

    /** Replaces three of five, of which the fourth revises the third. */
    private static final DrawnGraph OPEN =
            squashed("aaaa1, bbbb2 < aaaa1, cccc3 < bbbb2, dddd4 < cccc3, eeee5 < dddd4, ssss9", "aaaa1 bbbb2 cccc3");

    /** The same after the replaced revisions are deleted. */
    private static final DrawnGraph CLOSED = squashed("dddd4 < cccc3, eeee5 < dddd4, ssss9", "aaaa1 bbbb2 cccc3");

    private static DrawnGraph squashed(String drawing, String replaced) {
        return new DrawnGraph(RevisionGraph.of(squashing(drawing, "ssss9", replaced)), Set.of());
    }

    private static List<RevisionNode> squashing(String drawing, String id, String replaced) {
        return squashing(DrawnGraph.nodes(drawing), id, replaced);
    }

    private static List<RevisionNode> squashing(List<RevisionNode> nodes, String id, String replaced) {
        List<RevisionNode> all = new ArrayList<>(nodes);
        all.replaceAll(node -> node.id().equals(id) ? node.withReplaces(List.of(replaced.split(" "))) : node);
        return all;
    }

    @Test
    void newDatabaseTakesTheShortWay() {
        assertThat(OPEN.upgrade("head")).isEqualTo("+ssss9 +dddd4 +eeee5: eeee5");
        assertThat(CLOSED.upgrade("head")).isEqualTo("+ssss9 +dddd4 +eeee5: eeee5");
    }

    @Test
    void databaseInTheMiddleGoesOnWithTheReplacedRevisions() {
        DrawnGraph middle = OPEN.at("aaaa1");

        assertThat(middle.longWay().upgrade("head")).isEqualTo("+bbbb2 +cccc3 +dddd4 +eeee5: eeee5");
        assertThat(OPEN.graph().planUpgrade(Set.of("aaaa1"), "head").rowsAfter())
                .containsExactly("eeee5");
    }

    @Test
    void lastReplacedRevisionCountsAsTheSquash() {
        assertThat(OPEN.at("cccc3").longWay().upgrade("head")).isEqualTo("+dddd4 +eeee5: eeee5");
        assertThat(OPEN.graph().planUpgrade(Set.of("cccc3"), "ssss9").isEmpty()).isTrue();

        Plan plan = CLOSED.graph().planUpgrade(Set.of("cccc3"), "+1");

        assertThat(plan.steps())
                .containsExactly(new Step(Direction.UPGRADE, "dddd4", Set.of("cccc3"), Set.of("dddd4")));
        assertThat(plan.rowsAfter()).containsExactly("dddd4");
    }

    @Test
    void squashIsTakenBackAsItWasApplied() {
        assertThat(OPEN.at("ssss9").downgrade("base")).isEqualTo("-ssss9:");
        assertThat(OPEN.at("ssss9").upgrade("+1")).isEqualTo("+dddd4: dddd4");
    }

    @Test
    void databaseAboveTheSquashComesDownOverTheReplacedRevisions() {
        assertThat(OPEN.at("eeee5").longWay().downgrade("base")).isEqualTo("-eeee5 -dddd4 -cccc3 -bbbb2 -aaaa1:");
        assertThat(OPEN.graph().planDowngrade(Set.of("eeee5"), "bbbb2").rowsAfter())
                .containsExactly("bbbb2");
        assertThat(CLOSED.at("eeee5").downgrade("base")).isEqualTo("-eeee5 -dddd4 -ssss9:");
    }

    @Test
    void databaseThatTookTheShortWayReachesTheMiddleToo() {
        Plan plan = OPEN.graph().planDowngrade(Set.of("ssss9"), "aaaa1");

        assertThat(plan.steps())
                .containsExactly(
                        new Step(Direction.DOWNGRADE, "cccc3", Set.of("ssss9"), Set.of("bbbb2")),
                        new Step(Direction.DOWNGRADE, "bbbb2", Set.of("bbbb2"), Set.of("aaaa1")));
        assertThat(plan.rowsBefore()).containsExactly("ssss9");
        assertThat(plan.rowsAfter()).containsExactly("aaaa1");
        assertThat(OPEN.graph().at(plan).revision("aaaa1")).isPresent();
    }

    @Test
    void middleCanBeAskedFor() {
        assertThat(OPEN.longWay("bbbb2").upgrade("bbbb2")).isEqualTo("+aaaa1 +bbbb2: bbbb2");
        assertThat(OPEN.longWay("aaaa1").upgrade("aaaa+1")).isEqualTo("+aaaa1 +bbbb2: bbbb2");
        assertThat(OPEN.stamp("bbbb")).isEqualTo("bbbb2");
        assertThat(OPEN.upgrade("cccc3")).isEqualTo("+ssss9: ssss9");
        assertThat(OPEN.stamp("cccc3")).isEqualTo("ssss9");
        assertThat(OPEN.at("ssss9").stamp("bbbb2")).isEqualTo("bbbb2");
    }

    @Test
    void everyIdentifierOfAReplacedRevisionIsFound() {
        assertThat(OPEN.graph().resolve("aaaa")).containsExactly("aaaa1");
        assertThat(OPEN.graph().resolve("cccc3")).containsExactly("cccc3");
        assertThat(OPEN.graph().resolve("aaaa1@head")).containsExactly("eeee5");
        assertThat(CLOSED.graph().resolve("aaaa1")).containsExactly("ssss9");
        assertThat(OPEN.history(":")).isEqualTo("eeee5 dddd4 ssss9");
        assertThat(OPEN.history("bbbb2:dddd4")).isEqualTo("dddd4 cccc3 bbbb2");
        assertThat(OPEN.at("bbbb2").history("current:")).isEqualTo("eeee5 dddd4 cccc3 bbbb2");
        assertThat(OPEN.graph().children("ssss9")).containsExactly("dddd4");
        assertThat(OPEN.graph().children("aaaa1")).containsExactly("bbbb2");
        assertThat(OPEN.graph().heads()).containsExactly("eeee5");
    }

    @Test
    void currentKnowsBothWays() {
        assertThat(OPEN.graph().current(Set.of("bbbb2")).unknown()).isEmpty();
        assertThat(CLOSED.graph().current(Set.of("cccc3")).unknown()).isEmpty();
        assertThat(CLOSED.graph().current(Set.of("bbbb2")).unknown()).containsExactly("bbbb2");
        assertThat(OPEN.graph().current(Set.of("eeee5")).upToDate()).isTrue();
        RevisionGraph alone =
                squashed("aaaa1, cccc3 < aaaa1, ssss9", "aaaa1 cccc3").graph();
        assertThat(alone.current(Set.of("cccc3")).upToDate()).isTrue();
        assertThat(alone.current(Set.of("ssss9")).upToDate()).isTrue();
        assertThat(alone.current(Set.of("aaaa1")).upToDate()).isFalse();
    }

    @Test
    void databaseInTheMiddleIsToldWhatToDoOnceTheReplacedRevisionsAreDeleted() {
        RevisionException problem = problemOf(() -> CLOSED.at("bbbb2").upgrade("head"));

        assertThat(problem)
                .hasMessage(
                        "The database is at 'bbbb2', in the middle of what revision 'ssss9' replaces, and not all of that"
                                + " is there any more. Upgrade the database to 'cccc3' with a build that still has the replaced"
                                + " revisions, then use this one.");
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_REVISION);
        assertThat(problem.revisions()).containsExactly("bbbb2");
        assertThat(problemOf(() -> CLOSED.graph().applied(Set.of("aaaa1"))).candidates())
                .containsExactly("ssss9");
    }

    @Test
    void whatIsLeftOfReplacedRevisionsIsPassedOver() {
        DrawnGraph half = squashed("cccc3 < bbbb2, dddd4 < cccc3, ssss9", "aaaa1 bbbb2 cccc3");

        assertThat(half.upgrade("head")).isEqualTo("+ssss9 +dddd4: dddd4");
        assertThat(half.at("cccc3").graph().current(Set.of("cccc3")).unknown()).isEmpty();
    }

    @Test
    void squashMayBeFollowedUnderEitherName() {
        DrawnGraph both = squashed("aaaa1, cccc3 < aaaa1, dddd4 < cccc3, eeee5 < ssss9, ssss9", "aaaa1 cccc3");

        assertThat(both.upgrade("heads")).isEqualTo("+ssss9 +dddd4 +eeee5: dddd4 eeee5");
        assertThat(both.at("aaaa1").longWay().upgrade("heads")).isEqualTo("+cccc3 +dddd4 +eeee5: dddd4 eeee5");
    }

    @Test
    void labelsOfWhatIsReplacedMayBeKept() {
        String drawing = "aaaa1[shop], cccc3[mail] < aaaa1, dddd4 < cccc3, mmmm7 | mail, ";
        DrawnGraph kept = squashed(drawing + "ssss9[shop mail]", "aaaa1 cccc3");
        DrawnGraph dropped = squashed(drawing + "ssss9", "aaaa1 cccc3");

        for (DrawnGraph labelled : List.of(kept, dropped)) {
            assertThat(labelled.upgrade("shop@head")).isEqualTo("+ssss9 +dddd4: dddd4");
            assertThat(labelled.upgrade("mmmm7")).isEqualTo("+ssss9 +mmmm7: mmmm7");
            assertThat(labelled.at("aaaa1").longWay().upgrade("mmmm7")).isEqualTo("+cccc3 +mmmm7: mmmm7");
        }
    }

    @Test
    void squashCanBeSquashedAgain() {
        String drawing = "aaaa1, cccc3 < aaaa1, dddd4 < cccc3, eeee5 < dddd4, ssss9, tttt8";
        List<RevisionNode> nodes =
                squashing(squashing(drawing, "ssss9", "aaaa1 cccc3"), "tttt8", "aaaa1 cccc3 ssss9 dddd4");
        DrawnGraph twice = new DrawnGraph(RevisionGraph.of(nodes), Set.of());

        assertThat(twice.upgrade("head")).isEqualTo("+tttt8 +eeee5: eeee5");
        assertThat(twice.at("aaaa1").longWay().upgrade("head")).isEqualTo("+cccc3 +dddd4 +eeee5: eeee5");
        assertThat(twice.at("ssss9").longWay().upgrade("head")).isEqualTo("+dddd4 +eeee5: eeee5");
        assertThat(twice.at("dddd4").longWay().upgrade("head")).isEqualTo("+eeee5: eeee5");
        nodes.removeIf(node -> Set.of("aaaa1", "cccc3").contains(node.id()));
        DrawnGraph later = new DrawnGraph(RevisionGraph.of(nodes), Set.of());
        assertThat(later.upgrade("head")).isEqualTo("+tttt8 +eeee5: eeee5");
        assertThat(later.graph().planUpgrade(Set.of("cccc3"), "head").rowsAfter())
                .containsExactly("eeee5");
        assertThat(later.at("ssss9").longWay().upgrade("head")).isEqualTo("+dddd4 +eeee5: eeee5");
    }

    @Test
    void purgeAnswersADatabaseThatIsNowhere() {
        assertThat(CLOSED.graph()
                        .planStampWithPurge(Set.of("bbbb2"), List.of("ssss9"))
                        .rowsAfter())
                .containsExactly("ssss9");
    }

    @Test
    void squashThatReplacesItselfIsRefused() {
        assertProblem(
                squashing("aaaa1, ssss9", "ssss9", "aaaa1 ssss9"),
                Kind.CYCLE,
                "Revision 'ssss9' replaces itself, directly or by way of another that it replaces. Correct what is"
                        + " replaced.");
        assertProblem(
                squashing(squashing("aaaa1, ssss9, tttt8", "ssss9", "aaaa1 tttt8"), "tttt8", "ssss9"),
                Kind.CYCLE,
                "Revision 'ssss9' replaces itself, directly or by way of another that it replaces. Correct what is"
                        + " replaced.");
    }

    @Test
    void revisionThatIsReplacedTwiceIsRefused() {
        assertProblem(
                squashing(squashing("aaaa1, ssss9, tttt8", "ssss9", "aaaa1"), "tttt8", "aaaa1"),
                Kind.OVERLAP,
                "Revision 'aaaa1' is replaced by 'ssss9' and by 'tttt8', neither of which replaces the other. Delete one"
                        + " of these two.");
    }

    @Test
    void lastReplacedRevisionMustBeAboveTheOthers() {
        assertProblem(
                squashing("aaaa1, bbbb2 < aaaa1, cccc3 < aaaa1, ssss9", "ssss9", "aaaa1 bbbb2 cccc3"),
                Kind.OVERLAP,
                "Revision 'ssss9' replaces 'bbbb2' and, as the last, 'cccc3', which is not above it. Name last the one"
                        + " that revises all others.");
    }

    @Test
    void revisionThatNeedsAPartOfWhatIsReplacedIsRefused() {
        String message =
                "Revision 'dddd4' needs '%s', in the middle of what revision 'ssss9' replaces. Refer to 'cccc3',"
                        + " the last of that, if no database has 'dddd4' without it; else take the squash back.";
        for (String drawing : List.of("dddd4 < aaaa1", "dddd4 | aaaa1", "aaaa1, cccc3 < aaaa1, dddd4 < aaaa1")) {
            assertProblem(
                    squashing(drawing + ", ssss9", "ssss9", "aaaa1 cccc3"), Kind.OVERLAP, message.formatted("aaaa1"));
        }
        assertProblem(
                squashing("aaaa1[shop], cccc3 < aaaa1, dddd4 | shop, ssss9", "ssss9", "aaaa1 cccc3"),
                Kind.OVERLAP,
                message.formatted("shop"));
    }

    @Test
    void circleThatASquashClosesIsRefused() {
        List<RevisionNode> nodes =
                squashing("aaaa1, bbbb2 < aaaa1, mmmm7 | bbbb2, ssss9 | mmmm7", "ssss9", "aaaa1 bbbb2");

        assertThat(RevisionGraph.problems(nodes))
                .extracting(RevisionException::kind)
                .containsExactly(Kind.CYCLE);
    }

    private static void assertProblem(List<RevisionNode> nodes, Kind kind, String message) {
        List<RevisionException> problems = RevisionGraph.problems(nodes);
        assertThat(problems).extracting(RevisionException::kind).containsExactly(kind);
        assertThat(problems.get(0)).hasMessage(message);
    }
}

package dev.migrate.graph;

import static dev.migrate.graph.DrawnGraph.graph;
import static dev.migrate.graph.RevisionProblems.kindOf;
import static dev.migrate.graph.RevisionProblems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.graph.RevisionException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of problem with its message: what is wrong, where, and what to do. */
final class RevisionProblemsTest {
    /** aa11 ─ bb22 ─┬ cc33[shop] ─ cc44; bb22 ─┴ dd55[mail]. */
    private static final DrawnGraph SHOP =
            graph("aa11aa, bb22bb < aa11aa, cc33cc[shop] < bb22bb, cc33dd < cc33cc, dd55dd[mail] < bb22bb");

    private static void assertProblem(ThrowingCallable command, Kind kind, String message) {
        RevisionException problem = problemOf(command);
        assertThat(problem).hasMessage(message);
        assertThat(problem.kind()).isEqualTo(kind);
    }

    @Test
    void unknownRevisionNamesTheNearest() {
        assertProblem(
                () -> SHOP.upgrade("bb22cb"),
                Kind.UNKNOWN_REVISION,
                "No revision has the id or label 'bb22cb', and none begins so. Did you mean 'bb22bb'?");
        assertThat(problemOf(() -> SHOP.upgrade("bb22cb")).candidates()).containsExactly("bb22bb");
        assertThat(problemOf(() -> SHOP.upgrade("shop@sohp")).identifier()).isEqualTo("shop@sohp");
    }

    @Test
    void shortPrefixSaysHowLongItMustBe() {
        assertProblem(
                () -> SHOP.upgrade("bb2"),
                Kind.UNKNOWN_REVISION,
                "No revision has the id or label 'bb2' (a prefix needs 4 characters or more)."
                        + " Did you mean 'bb22bb'?");
        assertThat(problemOf(() -> SHOP.upgrade("zzzzzz")))
                .hasMessage("No revision has the id or label 'zzzzzz', and none begins so."
                        + " The goal 'history' lists the revisions.");
    }

    @Test
    void queryForAFullIdDoesNotTakeALabel() {
        assertProblem(
                () -> SHOP.graph().ancestors("shop"),
                Kind.UNKNOWN_REVISION,
                "No revision has the full id 'shop'. Resolve labels, prefixes and other identifiers first.");
    }

    @Test
    void unknownRowsAreNamedTogether() {
        assertProblem(
                () -> SHOP.at("ffff2 bb22bb ffff1").upgrade("heads"),
                Kind.UNKNOWN_REVISION,
                "The database is at 'ffff1', 'ffff2', which this application does not know: another build applied it."
                        + " Use the build that has it, or set the rows with 'stamp' and 'purge'.");
        assertThat(problemOf(() -> SHOP.at("ffff1").downgrade("base")).revisions())
                .containsExactly("ffff1");
    }

    @Test
    void ambiguousPrefixListsItsRevisions() {
        assertProblem(
                () -> SHOP.upgrade("cc33"),
                Kind.AMBIGUOUS_REVISION,
                "Several revisions begin with 'cc33': 'cc33cc', 'cc33dd'. Give more characters.");
        assertThat(problemOf(() -> SHOP.upgrade("cc33@head")).candidates()).containsExactly("cc33cc", "cc33dd");
    }

    @Test
    void severalHeadsAreListedWithTheirBranches() {
        assertProblem(
                () -> SHOP.upgrade("head"),
                Kind.MULTIPLE_HEADS,
                "'head' denotes 2 heads where one is needed: 'cc33dd', 'dd55dd'. Name one of them, or one branch as in"
                        + " 'cc33dd@head'; 'heads' means all where several are allowed. A merge revision, which mvn"
                        + " migrate:merge writes, joins them.");
        assertThat(problemOf(() -> SHOP.downgrade("heads")).revisions()).containsExactly("cc33dd", "dd55dd");
    }

    @Test
    void revisionOfAnotherBranchNamesItsBranch() {
        assertProblem(
                () -> SHOP.upgrade("mail@cc33dd"),
                Kind.NOT_ON_BRANCH,
                "Revision 'cc33dd', which 'mail@cc33dd' names, is not on the branch 'mail' but on 'shop'."
                        + " Name that branch, or leave the branch out.");
        assertThat(problemOf(() -> SHOP.upgrade("mail@cc33dd")).candidates()).containsExactly("shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mial@head", "mial@base", "mial@+1", "mial@heads", "mial@aa11aa"})
    void unknownBranchIsAnErrorInEveryForm(String target) {
        assertProblem(
                () -> SHOP.upgrade(target),
                Kind.UNKNOWN_BRANCH,
                "There is no branch 'mial' as '" + target + "' names it: no revision has that label or id."
                        + " Did you mean 'mail'?");
    }

    @Test
    void targetAboveTheRowsSaysWhereTheDatabaseIs() {
        assertProblem(
                () -> SHOP.at("bb22bb").downgrade("shop"),
                Kind.NOT_A_TARGET,
                "Cannot downgrade to 'shop': the database is at 'bb22bb', and nothing applied lies directly above that"
                        + " target. Give a revision below the current one; 'history' with 'indicateCurrent' shows them.");
        assertThat(problemOf(() -> SHOP.downgrade("shop"))).hasMessageContaining("the database is at base");
    }

    @Test
    void siblingsThatWouldBeUnwoundAreListed() {
        assertProblem(
                () -> SHOP.at("cc33dd dd55dd").downgrade("shop@base"),
                Kind.NOT_A_TARGET,
                "Downgrading to 'shop@base' would unwind more than the branch 'shop': also 'dd55dd'. Downgrade those"
                        + " first by name, or give the target without a branch to unwind all of it.");
    }

    @Test
    void rangeTheWrongWayRoundIsRefused() {
        assertProblem(
                () -> SHOP.history("cc33dd:bb22bb"),
                Kind.NOT_A_TARGET,
                "The range 'cc33dd:bb22bb' is empty: its start ('cc33dd') is not below its end. Give the older revision"
                        + " first, and two revisions of one line.");
    }

    @Test
    void forkListsTheWaysOn() {
        assertProblem(
                () -> SHOP.upgrade("aa11aa+2"),
                Kind.AMBIGUOUS_WALK,
                "'aa11aa+2' meets a fork at 'bb22bb': it could go on to 'cc33cc', 'dd55dd'. Name the revision, or the"
                        + " branch before '@'.");
    }

    @Test
    void severalRowsAreOfferedAsBranches() {
        assertProblem(
                () -> SHOP.at("cc33dd dd55dd").downgrade("-1"),
                Kind.AMBIGUOUS_WALK,
                "'-1' counts from the current revision, but there are 2: 'cc33dd', 'dd55dd'. Choose one, as in"
                        + " 'cc33dd@-1', 'dd55dd@-1'.");
    }

    @Test
    void walkBeyondTheEndSaysHowFarItGets() {
        assertProblem(
                () -> SHOP.upgrade("shop@cc33dd+3"),
                Kind.OUT_OF_RANGE,
                "'shop@cc33dd+3' leads nowhere: it goes 3 above its start, and there are only 0."
                        + " Give a smaller number or the id of a revision.");
        assertThat(kindOf(() -> SHOP.upgrade("bb22bb-3"))).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(kindOf(() -> SHOP.upgrade("base-1"))).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(kindOf(() -> SHOP.upgrade("aa11aa+99999999999999999999"))).isEqualTo(Kind.AMBIGUOUS_WALK);
        assertThat(kindOf(() -> SHOP.upgrade("mail+99999999999999999999"))).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Test
    void overlappingTargetsAndRowsNameBoth() {
        assertProblem(
                () -> SHOP.stamp("aa11aa", "mail"),
                Kind.OVERLAP,
                "The targets 'aa11aa mail' overlap: 'aa11aa' is an ancestor of 'dd55dd' and implied by it."
                        + " Name 'dd55dd' alone.");
        assertProblem(
                () -> SHOP.at("bb22bb dd55dd").upgrade("heads"),
                Kind.OVERLAP,
                "The version table holds 'bb22bb' and 'dd55dd', but 'bb22bb' is an ancestor of 'dd55dd': somebody"
                        + " changed the rows. Correct them with 'stamp dd55dd'.");
        assertThat(SHOP.at("bb22bb dd55dd").stamp("dd55dd")).isEqualTo("dd55dd");
    }

    @Test
    void cycleIsTold() {
        assertProblem(
                () -> graph("a < c, b < a, c < b"),
                Kind.CYCLE,
                "Revisions need each other in a circle: 'a' needs 'c' needs 'b' needs 'a'. Correct what one of them"
                        + " revises or depends on.");
        assertProblem(() -> graph("a < a"), Kind.CYCLE, "Revision 'a' revises itself. Remove that reference.");
        assertProblem(() -> graph("a[x] | x"), Kind.CYCLE, "Revision 'a' depends on itself. Remove that reference.");
    }

    @Test
    void unknownParentNamesWhereTheReferenceStands() {
        RevisionNode node = new RevisionNode("a", List.of("zz"), List.of(), List.of()).withOrigin("db.R1 in app.jar");
        assertProblem(
                () -> RevisionGraph.of(List.of(node)),
                Kind.UNKNOWN_PARENT,
                "Revision 'a' (db.R1 in app.jar) revises 'zz', but no revision has that id. Restore the missing revision,"
                        + " or correct what is revised.");
        assertProblem(
                () -> graph("a | zz"),
                Kind.UNKNOWN_PARENT,
                "Revision 'a' depends on 'zz', but no revision has that id or label. Restore the missing revision, or"
                        + " correct the dependency.");
        assertThat(problemOf(() -> graph("a[x], b < x")))
                .hasMessageEndingWith("'x' is a label; revise the id 'a' instead.");
    }

    @Test
    void duplicateIdNamesBothPlaces() {
        RevisionNode node = new RevisionNode("a", List.of(), List.of(), List.of());
        assertProblem(
                () -> RevisionGraph.of(List.of(node.withOrigin("R1 in one.jar"), node.withOrigin("R1 in two.jar"))),
                Kind.DUPLICATE_ID,
                "Two revisions have the id 'a': R1 in one.jar and R1 in two.jar. Delete one of them or give it another"
                        + " id.");
    }

    @Test
    void labelClashNamesTheOwner() {
        assertProblem(
                () -> graph("a[x], b[x] < a"),
                Kind.DUPLICATE_LABEL,
                "The label 'x' of revision 'b' is already the label of revision 'a'. Ids and labels must differ from each"
                        + " other: rename one of them.");
        assertThat(problemOf(() -> graph("a, b[a] < a"))).hasMessageContaining("is the id of revision 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a-b", "a+b", "a:b", "a b", "", "head", "heads", "base", "current"})
    void idThatIdentifiersCannotExpressIsRefused(String id) {
        RevisionNode node = new RevisionNode(id, List.of(), List.of(), List.of());
        RevisionException problem = problemOf(() -> RevisionGraph.of(List.of(node)));
        assertThat(problem.kind()).isEqualTo(Kind.ILLEGAL_ID);
        assertThat(problem).hasMessageStartingWith("The revision id '" + id + "' is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a:b", "a b", "", "head", "-1", "+x"})
    void labelThatIdentifiersCannotExpressIsRefused(String label) {
        RevisionNode node = new RevisionNode("a", List.of(), List.of(), List.of(label));
        RevisionException problem = problemOf(() -> RevisionGraph.of(List.of(node)));
        assertThat(problem.kind()).isEqualTo(Kind.ILLEGAL_ID);
        assertThat(problem).hasMessageStartingWith("The label '" + label + "' of revision 'a' is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "aa11aa-1xyz", "aa11aa+", "+-1", "@head", "shop@", "shop@mail@head", "a b", "a:b", "current"
            })
    void identifierThatCannotBeReadIsRefused(String target) {
        RevisionException problem = problemOf(() -> SHOP.upgrade(target));
        assertThat(problem.kind()).isEqualTo(Kind.BAD_IDENTIFIER);
        assertThat(problem).hasMessageContaining("'" + target + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "-1", "head-1", "shop@+1"})
    void relativeFormIsNoNameOfARevision(String identifier) {
        assertThat(kindOf(() -> SHOP.graph().resolve(identifier))).isEqualTo(Kind.BAD_IDENTIFIER);
        assertThat(kindOf(() -> SHOP.stamp(identifier))).isEqualTo(Kind.BAD_IDENTIFIER);
    }

    @Test
    void stepOutOfOrderIsRefused() {
        assertProblem(
                () -> SHOP.at("aa11aa").apply("+cc33cc"),
                Kind.NOT_A_TARGET,
                "Cannot run revision 'cc33cc' on its own: it needs revisions first: 'bb22bb'. Use 'upgrade' or"
                        + " 'downgrade', which keep the order.");
        assertThat(kindOf(() -> SHOP.at("aa11aa").apply("+aa11aa"))).isEqualTo(Kind.NOT_A_TARGET);
        assertThat(kindOf(() -> SHOP.at("bb22bb").apply("-aa11aa"))).isEqualTo(Kind.NOT_A_TARGET);
        assertThat(kindOf(() -> SHOP.at("aa11aa").apply("-bb22bb"))).isEqualTo(Kind.NOT_A_TARGET);
    }

    @Test
    void allProblemsOfAGraphAreTold() {
        List<RevisionException> problems =
                RevisionGraph.problems(DrawnGraph.nodes("a, a, b[x] < zz, c[x] | yy, d < e, e < d"));
        assertThat(problems)
                .extracting(RevisionException::kind)
                .containsExactly(
                        Kind.DUPLICATE_ID, Kind.DUPLICATE_LABEL, Kind.UNKNOWN_PARENT, Kind.UNKNOWN_PARENT, Kind.CYCLE);
        assertThat(RevisionGraph.problems(SHOP.graph().revisions())).isEmpty();
    }

    @Test
    void factsOutliveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(problemOf(() -> SHOP.upgrade("cc33")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RevisionException read = (RevisionException) in.readObject();
            assertThat(read.kind()).isEqualTo(Kind.AMBIGUOUS_REVISION);
            assertThat(read.candidates()).containsExactly("cc33cc", "cc33dd");
        }
    }
}

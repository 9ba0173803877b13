package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import org.junit.jupiter.api.Test;

final class SequenceDiffTest {

    @Test
    void createsAndDropsSequences() {
        Model with = model().sequence("users_seq", 1, 50);

        assertThat(model().operationsTo(with)).containsExactly("create sequence users_seq");
        assertThat(with.operationsTo(model())).containsExactly("drop sequence users_seq");
    }

    @Test
    void altersEachOption() {
        Sequence plain = Sequence.of(QualifiedName.of("s"), 1, 1);

        assertAltered(plain, Sequence.of(QualifiedName.of("s"), 2, 1), "start 1 to 2");
        assertAltered(plain, Sequence.of(QualifiedName.of("s"), 1, 2), "increment 1 to 2");
        assertAltered(plain, plain.between(1L, null), "minimum none to 1");
        assertAltered(plain, plain.between(null, 9L), "maximum none to 9");
        assertAltered(plain, plain.cache(10), "cache none to 10");
        assertAltered(plain, plain.cycle(true), "cycle");
    }

    private static void assertAltered(Sequence before, Sequence after, String change) {
        assertThat(model().sequence(before).operationsTo(model().sequence(after)))
                .containsExactly("alter sequence s: " + change);
    }

    @Test
    void aSequenceNamedAfterARenamedTableIsRenamedWithIt() {
        Model before =
                model().entity("app.User", "users", column("id", bigint())).sequence("users_seq", 1, 50);
        Model after =
                model().entity("app.User", "accounts", column("id", bigint())).sequence("accounts_seq", 1, 10);

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename table users to accounts",
                        "rename sequence users_seq to accounts_seq",
                        "alter sequence accounts_seq: increment 50 to 10");
    }

    @Test
    void asksWhetherASequenceOfTheSameOptionsIsRenamed() {
        Model before = model().sequence("a", 1, 50);
        Model after = model().sequence("b", 1, 50);

        assertThat(before.diff(after, Hints.none()).questions()).singleElement().satisfies(question -> {
            assertThat(question.text()).startsWith("Is the sequence a renamed to b, or dropped with its data?");
            assertThat(question.answers()).containsExactly("-Drename=\"a:b\"", "-Drename=\"none\"");
        });
        assertThat(before.operationsTo(after, Hints.none().withRenames("a:b")))
                .containsExactly("rename sequence a to b");
        assertThat(before.operationsTo(after, Hints.none().withRenames("none")))
                .containsExactly("create sequence b", "drop sequence a");
    }

    @Test
    void aNewSequenceTakesTheNameThatARenameFrees() {
        Model before = model().sequence("a", 1, 50).sequence("b", 2, 2);
        Model after = model().sequence("a", 3, 3).sequence("b", 1, 50);

        assertThat(before.operationsTo(after, Hints.none().withRenames("a:b")))
                .containsExactly("drop sequence b", "rename sequence a to b", "create sequence a");
    }
}

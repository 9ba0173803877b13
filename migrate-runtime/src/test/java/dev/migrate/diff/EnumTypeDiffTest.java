package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EnumTypeDiffTest {

    @Test
    void createsTypesBeforeTheirUseAndDropsThemAfterwards() {
        Model text = model().table("t", column("mood", varchar(9)));
        Model typed = model().enumType("mood", "GOOD").table("t", column("mood", enumType("mood")));

        assertThat(text.operationsTo(typed))
                .containsExactly(
                        "create enum type mood [GOOD]", "alter column t.mood: type varchar(9) to enum type mood");
        assertThat(typed.operationsTo(text))
                .containsExactly("alter column t.mood: type enum type mood to varchar(9)", "drop enum type mood");
    }

    @Test
    void addsConstantsEarlyAndRemovesThemLate() {
        Model before = model().enumType("mood", "A", "B").table("t", column("m", varchar(9)));
        Model more = model().enumType("mood", "A", "X", "B").table("t", column("m", varchar(10)));
        Model fewer = model().enumType("mood", "B").table("t", column("m", varchar(10)));

        assertThat(before.operationsTo(more).get(0)).isEqualTo("alter enum type mood from [A, B] to [A, X, B]");
        assertThat(before.operationsTo(fewer).get(1)).isEqualTo("alter enum type mood from [A, B] to [B]");
    }

    @Test
    void addsAndRemovesConstantsInTwoSteps() {
        Model before = model().enumType("mood", "A", "B");
        Model after = model().enumType("mood", "A", "C");

        assertThat(before.operationsTo(after, Hints.none().withRenames("none")))
                .containsExactly(
                        "alter enum type mood from [A, B] to [A, C, B]",
                        "alter enum type mood from [A, C, B] to [A, C]");
    }

    @Test
    void reordersConstants() {
        Model before = model().enumType("mood", "A", "B");

        assertThat(before.operationsTo(model().enumType("mood", "B", "A")))
                .containsExactly("alter enum type mood from [A, B] to [B, A]");
    }
}

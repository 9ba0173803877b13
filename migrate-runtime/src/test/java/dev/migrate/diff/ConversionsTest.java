package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.timestamp;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

/** Changes of type that need an expression. */
final class ConversionsTest {

    private static final Column ID = column("id", bigint());

    private static Model users(ColumnType type) {
        return model().table("users", ID, column("c", type));
    }

    @Test
    void asksWhereNoDatabaseConverts() {
        DiffResult result = users(integer()).diff(users(timestamp(6)), Hints.none());

        assertThat(result.questions()).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .isEqualTo("No database turns integer into timestamp by itself. Which value do the rows get in"
                            + " users.c? Answer with an SQL expression in which c is the old value.");
            assertThat(question.answers()).containsExactly("-Dusing=\"users.c=current_timestamp\"");
        });
    }

    @Test
    void proposesTheExpressionBetweenNamesAndPositions() {
        assertThat(answer(users(ordinalEnumeration("A", "B")), users(enumeration("A", "B"))))
                .isEqualTo("-Dusing=\"users.c=case c when 0 then 'A' when 1 then 'B' end\"");
        assertThat(answer(users(enumeration("A", "B")), users(ordinalEnumeration("B", "A"))))
                .isEqualTo("-Dusing=\"users.c=case c when 'B' then 0 when 'A' then 1 end\"");
    }

    private static String answer(Model before, Model after) {
        return before.diff(after, Hints.none()).questions().get(0).answers().get(0);
    }

    @Test
    void theExpressionIsPartOfTheChange() {
        DiffResult result =
                users(integer()).diff(users(timestamp(6)), Hints.none().withUsings("users.c=to_timestamp(c)"));

        assertThat(result.operations())
                .containsExactly(new AlterColumn(
                        QualifiedName.of("users"),
                        column("c", integer()),
                        column("c", timestamp(6)),
                        "to_timestamp(c)"));
    }

    @Test
    void anExpressionCanReplaceTheUsualConversion() {
        DiffResult result =
                users(varchar(9)).diff(users(integer()), Hints.none().withUsings("users.c=length(c)"));

        assertThat(result.operations())
                .singleElement()
                .satisfies(operation ->
                        assertThat(((AlterColumn) operation).using()).isEqualTo("length(c)"));
    }

    @Test
    void refusesAnExpressionThatNothingNeeds() {
        assertThatThrownBy(() ->
                        users(integer()).diff(users(integer()), Hints.none().withUsings("users.c=1")))
                .isInstanceOf(HintException.class)
                .hasMessage("-Dusing: 'users.c' needs no value: the column gets no other type; leave it out.");
        assertThatThrownBy(() ->
                        users(integer()).diff(users(integer()), Hints.none().withUsings("users.x=1")))
                .isInstanceOf(HintException.class)
                .hasMessageStartingWith("-Dusing: 'users.x': the entities want no such column of users");
    }
}

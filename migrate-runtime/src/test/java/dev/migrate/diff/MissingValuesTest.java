package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.clob;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

final class MissingValuesTest {

    private static final Column ID = column("id", bigint());
    private static final Column BIO = column("bio", varchar(500));
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Model BEFORE = model().table("users", ID);

    @Test
    void asksForTheValueOfANewColumnThatRefusesNull() {
        DiffResult result = BEFORE.diff(model().table("users", ID, BIO), Hints.none());

        assertThat(result.operations()).isEmpty();
        assertThat(result.questions()).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .isEqualTo("The new column users.bio refuses NULL and has no default. Which value do the rows that"
                            + " are there already get? Answer with any SQL expression, or give the column a default in"
                            + " the mapping.");
            assertThat(question.answers()).containsExactly("-Dbackfill=\"users.bio=''\"");
        });
    }

    @Test
    void asksWithAValueThatFitsTheType() {
        assertThat(answerFor(bool())).isEqualTo("-Dbackfill=\"users.c=false\"");
        assertThat(answerFor(bigint())).isEqualTo("-Dbackfill=\"users.c=0\"");
        assertThat(answerFor(enumeration("NEW", "PAID"))).isEqualTo("-Dbackfill=\"users.c='NEW'\"");
        assertThat(answerFor(uuid())).isEqualTo("-Dbackfill=\"users.c=<SQL expression>\"");
        assertThat(answerFor(clob())).isEqualTo("-Dbackfill=\"users.c=<SQL expression>\"");
    }

    private static String answerFor(ColumnType type) {
        DiffResult result = BEFORE.diff(model().table("users", ID, column("c", type)), Hints.none());
        return result.questions().get(0).answers().get(0);
    }

    @Test
    void anAnswerRepeatsTheAnswersGivenBefore() {
        Model after = model().table("users", ID, BIO, column("city", varchar(50)));

        DiffResult result = BEFORE.diff(after, Hints.none().withBackfills("users.bio=''"));

        assertThat(result.questions())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.answers()).containsExactly("-Dbackfill=\"users.bio='',users.city=''\""));
    }

    @Test
    void addsTheColumnNullableThenFillsItThenRefusesNull() {
        DiffResult result =
                BEFORE.diff(model().table("users", ID, BIO), Hints.none().withBackfills("users.bio='none'"));

        assertThat(result.operations())
                .containsExactly(
                        new AddColumn(USERS, BIO.nullable()),
                        new Backfill(USERS, Identifier.of("bio"), "'none'"),
                        new AlterColumn(USERS, BIO.nullable(), BIO));
    }

    @Test
    void aColumnWithADefaultIsAddedAsItIs() {
        Column filled = BIO.defaultTo("''");

        assertThat(BEFORE.diff(model().table("users", ID, filled), Hints.none()).operations())
                .containsExactly(new AddColumn(USERS, filled));
    }

    @Test
    void aGivenValueGoesBeforeTheColumnsDefault() {
        Column filled = BIO.defaultTo("''");

        DiffResult result =
                BEFORE.diff(model().table("users", ID, filled), Hints.none().withBackfills("users.bio='old'"));

        assertThat(result.operations())
                .containsExactly(
                        new AddColumn(USERS, BIO.nullable()),
                        new Backfill(USERS, Identifier.of("bio"), "'old'"),
                        new AlterColumn(USERS, BIO.nullable(), filled));
    }

    @Test
    void aNullableColumnCanBeFilled() {
        Model after = model().table("users", ID, BIO.nullable());

        assertThat(BEFORE.operationsTo(after, Hints.none().withBackfills("users.bio=upper(concat(id, ','))")))
                .containsExactly("add column users.bio varchar(500)", "backfill users.bio with upper(concat(id, ','))");
    }

    @Test
    void identityAndComputedColumnsNeedNoValue() {
        Model after = model().table(
                        "users",
                        ID,
                        column("n", bigint()).autoIncrement(),
                        column("s", bigint()).generatedAs("id + 1"));

        assertThat(BEFORE.operationsTo(after))
                .containsExactly("add column users.n bigint", "add column users.s bigint");
    }

    @Test
    void newTablesNeedNoValue() {
        assertThat(model().operationsTo(model().table("users", ID, BIO))).containsExactly("create table users");
    }

    @Test
    void asksForTheRowsThatHoldNull() {
        DiffResult result =
                model().table("users", ID, BIO.nullable()).diff(model().table("users", ID, BIO), Hints.none());

        assertThat(result.questions()).singleElement().satisfies(question -> {
            assertThat(question.text())
                    .startsWith("The column users.bio refuses NULL and has no default. Which value"
                            + " do the rows that hold NULL get?");
            assertThat(question.answers()).containsExactly("-Dbackfill=\"users.bio=''\"");
        });
    }

    @Test
    void fillsTheRowsThatHoldNull() {
        Model before = model().table("users", ID, BIO.nullable());

        assertThat(before.operationsTo(
                        model().table("users", ID, BIO), Hints.none().withBackfills("users.bio=''")))
                .containsExactly("backfill users.bio with ''", "alter column users.bio: set not null");
    }

    @Test
    void fillsTheRowsThatHoldNullWithTheDefault() {
        Model before = model().table("users", ID, BIO.nullable());

        assertThat(before.operationsTo(model().table("users", ID, BIO.defaultTo("'-'"))))
                .containsExactly(
                        "alter column users.bio: default none to '-'",
                        "backfill users.bio with '-'",
                        "alter column users.bio: set not null");
    }

    @Test
    void altersTheTypeBeforeItFillsInAValue() {
        Model before = model().table("users", ID, BIO.nullable());
        Model after = model().table("users", ID, BIO.type(varchar(900)));

        assertThat(before.operationsTo(after, Hints.none().withBackfills("users.bio=''")))
                .containsExactly(
                        "alter column users.bio: type varchar(500) to varchar(900)",
                        "backfill users.bio with ''",
                        "alter column users.bio: set not null");
    }

    @Test
    void refusesAValueThatNothingNeeds() {
        Model same = model().table("users", ID, BIO);

        assertThatThrownBy(() -> same.diff(same, Hints.none().withBackfills("users.bio=''")))
                .isInstanceOf(HintException.class)
                .hasMessage("-Dbackfill: 'users.bio' needs no value: the column is neither new nor does it become NOT"
                        + " NULL; leave it out.");
    }

    @Test
    void refusesAValueForWhatIsNotThere() {
        assertThatThrownBy(() -> BEFORE.diff(BEFORE, Hints.none().withBackfills("user.bio=''")))
                .hasMessage("-Dbackfill: 'user.bio': the entities want no table user; write the name as snapshot.json"
                        + " has it.");
        assertThatThrownBy(() -> BEFORE.diff(BEFORE, Hints.none().withBackfills("users.boi=''")))
                .hasMessage(
                        "-Dbackfill: 'users.boi': the entities want no such column of users; its columns are [id].");
        assertThatThrownBy(() -> BEFORE.diff(BEFORE, Hints.none().withBackfills("bio=''")))
                .hasMessage("-Dbackfill: 'bio' names no table; write users.bio='' instead.");
    }
}

package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RenameDetectionTest {

    private static final Column ID = column("id", bigint());

    @Test
    void provenanceProvesARenamedColumn() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)))
                .attribute("name", "name");
        Model after = model().entity("app.User", "users", ID, column("full_name", varchar(50)))
                .attribute("name", "full_name");

        assertThat(before.operationsTo(after)).containsExactly("rename column users.name to full_name");
    }

    @Test
    void provenanceProvesARenamedTable() {
        Model before = model().entity("app.User", "users", ID);
        Model after = model().entity("app.User", "accounts", ID);

        assertThat(before.operationsTo(after)).containsExactly("rename table users to accounts");
    }

    @Test
    void provenanceProvesATableMovedToAnotherSchema() {
        Model before = model().namespace("sales").entity("app.Order", "orders", ID);
        Model after = model().namespace("sales").entity("app.Order", "sales.orders", ID);

        assertThat(before.operationsTo(after)).containsExactly("rename table orders to sales.orders");
    }

    @Test
    void anAttributeRenamedWithItsColumnKeptIsNoChange() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)))
                .attribute("name", "name");
        Model after = model().entity("app.User", "users", ID, column("name", varchar(50)))
                .attribute("fullName", "name");

        assertThat(before.operationsTo(after)).isEmpty();
    }

    @Test
    void anEntityRenamedWithItsTableKeptStillProvesColumns() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)))
                .attribute("name", "name");
        Model after = model().entity("app.Account", "users", ID, column("full_name", varchar(50)))
                .attribute("name", "full_name");

        assertThat(before.operationsTo(after)).containsExactly("rename column users.name to full_name");
    }

    @Test
    void oneRenameBringsItsConstraintsAndIndexesAlong() {
        Model before = model().entity(
                        "app.User",
                        "users",
                        ID,
                        column("name", varchar(50)),
                        primaryKey("pk_users", "id"),
                        unique("uq_users_name", "name"),
                        check("ck_name", "name <> ''"),
                        index("ix_users_name", "name"))
                .attribute("name", "name")
                .table(
                        "goals",
                        column("user_id", bigint()),
                        foreignKey("fk_goals_user_id", "user_id").references("users", "id"));
        Model after = model().entity(
                        "app.User",
                        "accounts",
                        ID,
                        column("title", varchar(50)),
                        primaryKey("pk_accounts", "id"),
                        unique("uq_accounts_title", "title"),
                        check("ck_name", "title <> ''"),
                        index("ix_accounts_title", "title"))
                .attribute("name", "title")
                .table(
                        "goals",
                        column("user_id", bigint()),
                        foreignKey("fk_goals_user_id", "user_id").references("accounts", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename table users to accounts",
                        "rename column accounts.name to title",
                        "rename primary key pk_users of accounts to pk_accounts",
                        "rename unique constraint uq_users_name of accounts to uq_accounts_title",
                        "rename index ix_users_name of accounts to ix_accounts_title");
    }

    @Test
    void aRenamedColumnCanChangeOtherwiseToo() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)))
                .attribute("name", "name");
        Model after = model().entity("app.User", "users", ID, column("full_name", varchar(90)))
                .attribute("name", "full_name");

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename column users.name to full_name",
                        "alter column users.full_name: type varchar(50) to varchar(90)");
    }

    @Test
    void columnsSwapThroughATemporaryName() {
        Model before = model().entity("app.A", "t", column("a", integer()), column("b", integer()))
                .attribute("x", "a")
                .attribute("y", "b");
        Model after = model().entity("app.A", "t", column("a", integer()), column("b", integer()))
                .attribute("x", "b")
                .attribute("y", "a");

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename column t.a to renaming_1", "rename column t.b to a", "rename column t.renaming_1 to b");
    }

    @Test
    void aChainOfColumnsIsRenamedFromItsEnd() {
        Model before = model().entity("app.A", "t", column("a", integer()), column("b", uuid()))
                .attribute("x", "a")
                .attribute("y", "b");
        Model after = model().entity("app.A", "t", column("b", integer()), column("c", uuid()))
                .attribute("x", "b")
                .attribute("y", "c");

        assertThat(before.operationsTo(after)).containsExactly("rename column t.b to c", "rename column t.a to b");
    }

    @Test
    void aNewColumnTakesTheNameThatARenameFrees() {
        Model before = model().entity("app.A", "t", column("a", integer())).attribute("x", "a");
        Model after = model().entity("app.A", "t", column("a", varchar(9)).nullable(), column("b", integer()))
                .attribute("x", "b");

        assertThat(before.operationsTo(after)).containsExactly("rename column t.a to b", "add column t.a varchar(9)");
    }

    @Test
    void aRenameTakesTheNameOfADroppedColumn() {
        Model before = model().entity(
                        "app.A", "t", column("a", integer()), column("b", varchar(9)), unique("uq_t_b", "b"))
                .attribute("x", "a")
                .attribute("y", "b");
        Model after = model().entity("app.A", "t", column("b", integer()), unique("uq_t_b", "b"))
                .attribute("x", "b");

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop unique constraint uq_t_b of t",
                        "drop column t.b",
                        "rename column t.a to b",
                        "add unique constraint uq_t_b to t");
    }

    @Test
    void tablesSwapThroughATemporaryName() {
        Model before = model().entity("app.A", "a", ID, primaryKey("pk_a", "id"))
                .entity("app.B", "b", ID, primaryKey("pk_b", "id"));
        Model after = model().entity("app.B", "a", ID, primaryKey("pk_a", "id"))
                .entity("app.A", "b", ID, primaryKey("pk_b", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename table a to renaming_1",
                        "rename table b to a",
                        "rename table renaming_1 to b",
                        "rename primary key pk_b of a to renaming_1",
                        "rename primary key pk_a of b to pk_b",
                        "rename primary key renaming_1 of a to pk_a");
    }

    @Test
    void aNewTableTakesTheNameThatARenameFrees() {
        Model before = model().entity("app.A", "a", ID, primaryKey("pk_a", "id"));
        Model after = model().entity("app.New", "a", ID, primaryKey("pk_a", "id"))
                .entity("app.A", "b", ID, primaryKey("pk_b", "id"))
                .entity(
                        "app.Child",
                        "c",
                        column("a_id", bigint()),
                        foreignKey("fk_c_a_id", "a_id").references("a", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "create table c",
                        "rename table a to b",
                        "rename primary key pk_a of b to pk_b",
                        "create table a",
                        "add foreign key fk_c_a_id to c");
    }

    @Test
    void aRenameTakesTheNameOfADroppedTable() {
        Model before = model().entity("app.A", "a", ID, column("n", integer()))
                .entity("app.B", "b", ID, column("old", varchar(9)))
                .entity(
                        "app.C",
                        "c",
                        column("b_id", bigint()),
                        foreignKey("fk_c_b_id", "b_id").references("b", "id"));
        Model after = model().entity("app.A", "b", ID, column("n", integer()))
                .entity(
                        "app.C",
                        "c",
                        column("b_id", bigint()),
                        foreignKey("fk_c_b_id", "b_id").references("b", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop foreign key fk_c_b_id of c",
                        "drop table b",
                        "rename table a to b",
                        "add foreign key fk_c_b_id to c");
    }

    @Test
    void asksWhetherAColumnOfTheSameShapeIsRenamed() {
        Model before = model().table("users", ID, column("name", varchar(50)));
        Model after = model().table("users", ID, column("full_name", varchar(50)));

        DiffResult result = before.diff(after, Hints.none());

        assertThat(result.operations()).isEmpty();
        assertThat(result.questions())
                .containsExactly(new Question(
                        "Is the column users.name renamed to full_name, or dropped with its data? Both look alike, and"
                                + " nothing proves that they are the same.",
                        List.of("-Drename=\"users.name:full_name\"", "-Drename=\"none\"")));
    }

    @Test
    void theAnswersToAQuestionDecide() {
        Model before = model().table("users", ID, column("name", varchar(50)).nullable());
        Model after =
                model().table("users", ID, column("full_name", varchar(50)).nullable());

        assertThat(before.operationsTo(after, Hints.none().withRenames("users.name:full_name")))
                .containsExactly("rename column users.name to full_name");
        assertThat(before.operationsTo(after, Hints.none().withRenames("none")))
                .containsExactly("add column users.full_name varchar(50)", "drop column users.name");
    }

    @Test
    void columnsThatReferToDifferentTablesDoNotLookAlike() {
        Model before = model().table("a", ID)
                .table("b", ID)
                .table(
                        "c",
                        column("a_id", bigint()).nullable(),
                        foreignKey("fk", "a_id").references("a", "id"));
        Model after = model().table("a", ID)
                .table("b", ID)
                .table(
                        "c",
                        column("b_id", bigint()).nullable(),
                        foreignKey("fk", "b_id").references("b", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop foreign key fk of c",
                        "add column c.b_id bigint",
                        "add foreign key fk to c",
                        "drop column c.a_id");
    }

    @Test
    void asksWhetherATableOfTheSameShapeIsRenamed() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)));
        Model after = model().entity("app.Account", "accounts", ID, column("name", varchar(50)));

        DiffResult result = before.diff(after, Hints.none());

        assertThat(result.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.answers())
                        .containsExactly("-Drename=\"users:accounts\"", "-Drename=\"none\""));
        assertThat(before.operationsTo(after, Hints.none().withRenames("users:accounts")))
                .containsExactly("rename table users to accounts");
        assertThat(before.operationsTo(after, Hints.none().withRenames("none")))
                .containsExactly("create table accounts", "drop table users");
    }

    @Test
    void oneAnswerLeavesTheOtherQuestions() {
        Model before = model().table("t", column("a", integer()), column("x", uuid()));
        Model after = model().table("t", column("b", integer()), column("y", uuid()));

        DiffResult result = before.diff(after, Hints.none().withRenames("t.a:b"));

        assertThat(result.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.answers())
                        .containsExactly("-Drename=\"t.a:b,t.x:y\"", "-Drename=\"t.a:b,none\""));
    }

    @Test
    void aDeclaredRenameOfAColumnWorksInARenamedTable() {
        Model before = model().entity("app.User", "users", ID, column("name", varchar(50)));
        Model after = model().entity("app.User", "accounts", ID, column("full_name", varchar(50)));
        String[] spellings = {"users.name:full_name", "accounts.name:full_name"};

        for (String spelling : spellings) {
            assertThat(before.operationsTo(after, Hints.none().withRenames(spelling)))
                    .containsExactly("rename table users to accounts", "rename column accounts.name to full_name");
        }
    }

    @Test
    void namesThatDifferInCaseAloneAreTheSameObject() {
        Model before = model().table("Users", column("Name", varchar(50)));
        Model after = model().table("users", column("name", varchar(50)));

        assertThat(before.operationsTo(after))
                .containsExactly("rename table Users to users", "rename column users.Name to name");
    }

    @Test
    void anExpressionThatWouldNotComeBackIsMadeAnew() {
        Model before = model().entity("app.A", "t", column("name", varchar(9)), check("ck", "NAME = lower(name)"))
                .attribute("x", "name");
        Model after = model().entity("app.A", "t", column("title", varchar(9)), check("ck", "title = lower(title)"))
                .attribute("x", "title");

        assertThat(before.operationsTo(after))
                .containsExactly("drop check ck of t", "rename column t.name to title", "add check ck to t");
    }

    @Test
    void refusesARenameOfWhatIsNotThere() {
        Model before = model().table("users", ID);
        Model after = model().table("users", ID);

        assertThatThrownBy(() -> before.diff(after, Hints.none().withRenames("user:accounts")))
                .isInstanceOf(HintException.class)
                .hasMessage("-Drename: the snapshot has no table or sequence 'user', or the entities want none of the"
                        + " new name; write table.column:new_column for a column, and names as snapshot.json has"
                        + " them.");
        assertThatThrownBy(() -> before.diff(after, Hints.none().withRenames("user.name:title")))
                .hasMessage("-Drename: 'user.name': there is no table user before and after the change; write the name"
                        + " as snapshot.json has it.");
        assertThatThrownBy(() -> before.diff(after, Hints.none().withRenames("users.name:id")))
                .hasMessage("-Drename: 'users.name': the table users of the snapshot has no such column; it has [id].");
        assertThatThrownBy(() -> before.diff(after, Hints.none().withRenames("users.id:key")))
                .hasMessage("-Drename: 'users.id:key': the table users that the entities want has no such column; it"
                        + " has [id].");
    }

    @Test
    void refusesTwoRenamesToOneName() {
        Model before = model().table("a", ID).table("b", ID);
        Model after = model().table("c", ID);

        assertThatThrownBy(() -> before.diff(after, Hints.none().withRenames("a:c,b:c")))
                .hasMessage("-Drename: two are renamed to c; keep one of the two.");
    }
}

package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.comment;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.options;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import org.junit.jupiter.api.Test;

final class TableDiffTest {

    private static final Column ID = column("id", bigint());
    private static final Column REF = column("ref", bigint()).nullable();

    private static ForeignKey to(String target) {
        return foreignKey("fk_" + target, "ref").references(target, "id");
    }

    @Test
    void createsParentsBeforeChildrenWithTheirForeignKeysInline() {
        Model after = model().table("a", ID, REF, to("b"))
                .table("b", ID, REF, to("c"))
                .table("c", ID)
                .table("d", ID);

        assertThat(model().operationsTo(after))
                .containsExactly("create table c", "create table b", "create table a", "create table d");
    }

    @Test
    void dropsChildrenBeforeParents() {
        Model before = model().table("a", ID).table("b", ID, REF, to("a")).table("c", ID, REF, to("b"));

        assertThat(before.operationsTo(model())).containsExactly("drop table c", "drop table b", "drop table a");
    }

    @Test
    void breaksCyclesOfForeignKeys() {
        Model cycle = model().table("a", ID, REF, to("b"))
                .table("b", ID, REF, to("a"))
                .table("before", ID, REF, to("a"));

        assertThat(model().operationsTo(cycle))
                .containsExactly(
                        "create table a",
                        "create table b",
                        "create table before",
                        "add foreign key fk_b to a",
                        "add foreign key fk_a to b");
        assertThat(cycle.operationsTo(model()))
                .containsExactly(
                        "drop foreign key fk_b of a",
                        "drop foreign key fk_a of b",
                        "drop table b",
                        "drop table before",
                        "drop table a");
    }

    @Test
    void aTableThatRefersToItselfIsNoCycle() {
        Model tree = model().table("nodes", ID, REF, to("nodes"));

        assertThat(model().operationsTo(tree)).containsExactly("create table nodes");
        assertThat(tree.operationsTo(model())).containsExactly("drop table nodes");
    }

    @Test
    void foreignKeysToADroppedTableGoFirst() {
        Model before = model().table("users", ID).table("goals", ID, REF, to("users"));
        Model after = model().table("goals", ID, REF);

        assertThat(before.operationsTo(after))
                .containsExactly("drop foreign key fk_users of goals", "drop table users");
    }

    @Test
    void aNewTableRefersToWhatIsAddedLaterThroughALaterForeignKey() {
        Model before = model().table("users", column("name", integer()));
        Model after = model().table("goals", ID, REF, to("users"))
                .table("users", column("name", integer()), ID.autoIncrement(), primaryKey("pk_users", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "create table goals",
                        "add column users.id bigint",
                        "add primary key pk_users to users",
                        "add foreign key fk_users to goals");
    }

    @Test
    void aNewTableRefersToARenamedTableThroughALaterForeignKey() {
        Model before = model().entity("app.User", "users", ID);
        Model after = model().entity("app.User", "accounts", ID).table("goals", ID, REF, to("accounts"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "create table goals", "rename table users to accounts", "add foreign key fk_accounts to goals");
    }

    @Test
    void aDroppedTableGoesFirstWhereItsIndexNameIsNeeded() {
        Model before = model().table("old", ID, index("ix_code", "id")).table("kept", ID);
        Model after = model().table("kept", ID).table("new", column("code", uuid()), index("ix_code", "code"));

        assertThat(before.operationsTo(after)).containsExactly("drop table old", "create table new");
    }

    @Test
    void changesCommentsAndOptions() {
        Model before = model().table("t", ID, comment("one"), options("engine = a"));
        Model after = model().table("t", ID, comment("two"), options("engine = b"));

        assertThat(before.operationsTo(after))
                .containsExactly("comment on table t", "alter options of table t to engine = b");
        assertThat(before.operationsTo(model().table("t", ID)))
                .containsExactly("comment on table t", "alter options of table t to none");
    }

    @Test
    void createsAndDropsSchemasAroundTheirTables() {
        Model with = model().namespace("sales").table("sales.orders", ID);

        assertThat(model().operationsTo(with))
                .containsExactly("create schema sales if it does not exist", "create table sales.orders");
        assertThat(with.operationsTo(model()))
                .containsExactly("drop table sales.orders", "drop schema sales if it exists");
    }

    @Test
    void speaksInTheOrderOfTheSpecification() {
        Model before = model().enumType("mood", "GOOD", "BAD")
                .sequence("old_seq", 1, 1)
                .entity("app.User", "users", ID, column("name", varchar(50)), column("age", integer()))
                .attribute("name", "name")
                .attribute("age", "age")
                .table("gone", ID, REF, column("note", varchar(9)), to("users"))
                .table(
                        "goals",
                        ID,
                        REF,
                        column("title", varchar(50)).nullable(),
                        to("users"),
                        index("ix_title", "title"));
        Model after = model().enumType("color", "RED")
                .namespace("sales")
                .sequence("new_seq", 7, 50)
                .entity(
                        "app.User",
                        "accounts",
                        ID,
                        column("full_name", varchar(90)),
                        column("bio", varchar(500)),
                        primaryKey("pk_accounts", "id"))
                .attribute("name", "full_name")
                .attribute("bio", "bio")
                .table("sales.orders", ID, REF, to("accounts"))
                .table("goals", ID, REF, column("title", varchar(50)).nullable(), index("ix_ref", "ref"));

        assertThat(before.operationsTo(after, Hints.none().withBackfills("accounts.bio=''")))
                .containsExactly(
                        "drop foreign key fk_users of goals",
                        "drop index ix_title of goals",
                        "create schema sales if it does not exist",
                        "create enum type color [RED]",
                        "create sequence new_seq",
                        "create table sales.orders",
                        "rename table users to accounts",
                        "rename column accounts.name to full_name",
                        "add column accounts.bio varchar(500)",
                        "alter column accounts.full_name: type varchar(50) to varchar(90)",
                        "backfill accounts.bio with ''",
                        "alter column accounts.bio: set not null",
                        "add primary key pk_accounts to accounts",
                        "create index ix_ref of goals",
                        "add foreign key fk_accounts to sales.orders",
                        "drop column accounts.age",
                        "drop table gone",
                        "drop sequence old_seq",
                        "drop enum type mood");
    }
}

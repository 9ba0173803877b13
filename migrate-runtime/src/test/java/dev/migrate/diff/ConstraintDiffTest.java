package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.desc;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static dev.migrate.schema.Constraints.uniqueIndex;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.TableElement;
import org.junit.jupiter.api.Test;

final class ConstraintDiffTest {

    private static final Column ID = column("id", bigint());
    private static final Column A = column("a", integer());
    private static final Column B = column("b", integer());
    private static final ForeignKey TO_USERS = foreignKey("fk", "user_id").references("users", "id");

    @Test
    void addsAndDropsConstraintsAndIndexes() {
        assertAddedAndDropped(primaryKey("pk_t", "a"), "primary key pk_t");
        assertAddedAndDropped(unique("uq_t_a", "a"), "unique constraint uq_t_a");
        assertAddedAndDropped(check("ck_t_a", "a > 0"), "check ck_t_a");
        assertAddedAndDropped(foreignKey("fk_t_a", "a").references("t", "b"), "foreign key fk_t_a");
    }

    private static void assertAddedAndDropped(TableElement element, String words) {
        Model without = model().table("t", A, B);
        Model with = model().table("t", A, B, element);

        assertThat(without.operationsTo(with)).containsExactly("add " + words + " to t");
        assertThat(with.operationsTo(without)).containsExactly("drop " + words + " of t");
    }

    @Test
    void changesConstraintsByDropAndAdd() {
        assertMadeAnew(primaryKey("pk", "a"), primaryKey("pk", "a", "b"), "primary key pk");
        assertMadeAnew(unique("uq", "a"), unique("uq", "b"), "unique constraint uq");
        assertMadeAnew(check("ck", "a > 0"), check("ck", "a > 1"), "check ck");
    }

    @Test
    void changesForeignKeysByDropAndAdd() {
        ForeignKey key = foreignKey("fk", "a").references("t", "b");

        assertMadeAnew(key, key.onDelete(ReferentialAction.CASCADE), "foreign key fk");
        assertMadeAnew(key, key.onUpdate(ReferentialAction.RESTRICT), "foreign key fk");
        assertMadeAnew(key, key.timing(ForeignKey.Timing.INITIALLY_DEFERRED), "foreign key fk");
        assertMadeAnew(key, foreignKey("fk", "b").references("t", "a"), "foreign key fk");
    }

    private static void assertMadeAnew(TableElement before, TableElement after, String words) {
        assertThat(model().table("t", A, B, before).operationsTo(model().table("t", A, B, after)))
                .containsExactly("drop " + words + " of t", "add " + words + " to t");
    }

    @Test
    void changesIndexesByDropAndCreate() {
        Index plain = index("ix", "a");

        assertIndexMadeAnew(plain, index("ix", "a", "b"));
        assertIndexMadeAnew(plain, index("ix", desc("a")));
        assertIndexMadeAnew(plain, uniqueIndex("ix", "a"));
        assertIndexMadeAnew(plain, plain.where("a > 0"));
        assertIndexMadeAnew(plain, plain.using("hash"));
        assertIndexMadeAnew(plain, plain.including("b"));
    }

    private static void assertIndexMadeAnew(Index before, Index after) {
        assertThat(model().table("t", A, B, before).operationsTo(model().table("t", A, B, after)))
                .containsExactly("drop index ix of t", "create index ix of t");
    }

    @Test
    void renamesWhatDiffersInTheNameAlone() {
        Model before = model().table("t", A, B, unique("u1", "a"), index("i1", "b"), check("c1", "a > 0"));
        Model after = model().table("t", A, B, unique("u2", "a"), index("i2", "b"), check("c2", "a > 0"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename unique constraint u1 of t to u2",
                        "rename check c1 of t to c2",
                        "rename index i1 of t to i2");
    }

    @Test
    void swapsNamesOfIndexesThroughATemporaryName() {
        Model before = model().table("t", A, B, index("i1", "a"), index("i2", "b"));
        Model after = model().table("t", A, B, index("i1", "b"), index("i2", "a"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename index i1 of t to renaming_1",
                        "rename index i2 of t to i1",
                        "rename index renaming_1 of t to i2");
    }

    @Test
    void foreignKeysMakeWayForAChangeOfTheirColumnsType() {
        Model before = model().table("users", ID, primaryKey("pk_users", "id"))
                .table("goals", column("user_id", bigint()), TO_USERS);
        Model after = model().table("users", column("id", integer()), primaryKey("pk_users", "id"))
                .table("goals", column("user_id", integer()), TO_USERS);

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop foreign key fk of goals",
                        "alter column goals.user_id: type bigint to integer",
                        "alter column users.id: type bigint to integer",
                        "add foreign key fk to goals");
    }

    @Test
    void foreignKeysMakeWayForAChangeOfTheKeyTheyReferTo() {
        Model before = model().table("users", ID, A, unique("uq", "id"), primaryKey("pk_users", "a"))
                .table("goals", column("user_id", bigint()), TO_USERS);
        Model after = model().table("users", ID, A, primaryKey("pk_users", "id"))
                .table("goals", column("user_id", bigint()), TO_USERS);

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop foreign key fk of goals",
                        "drop unique constraint uq of users",
                        "drop primary key pk_users of users",
                        "add primary key pk_users to users",
                        "add foreign key fk to goals");
    }

    @Test
    void foreignKeysStayWhenTheirKeyIsOnlyRenamed() {
        Model before = model().table("users", ID, primaryKey("pk_1", "id"))
                .table("goals", column("user_id", bigint()), TO_USERS);
        Model after = model().table("users", ID, primaryKey("pk_2", "id"))
                .table("goals", column("user_id", bigint()), TO_USERS);

        assertThat(before.operationsTo(after)).containsExactly("rename primary key pk_1 of users to pk_2");
    }

    @Test
    void foreignKeysOfOthersGoBeforeTheColumnTheyReferTo() {
        Model before = model().table("users", ID, column("code", varchar(9)), unique("uq", "code"))
                .table("goals", column("c", varchar(9)), foreignKey("fk", "c").references("users", "code"));
        Model after = model().table("users", ID).table("goals", column("c", varchar(9)));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop foreign key fk of goals", "drop unique constraint uq of users", "drop column users.code");
    }

    @Test
    void foreignKeysToTablesThatNobodyKnowsAreLeftAlone() {
        Model before = model().table("goals", column("user_id", bigint()), TO_USERS);
        Model after = model().table("goals", column("user_id", bigint()), TO_USERS, A.nullable());

        assertThat(before.operationsTo(after)).containsExactly("add column goals.a integer");
    }
}

package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import org.junit.jupiter.api.Test;

final class ColumnDiffTest {

    private static final Column ID = column("id", bigint());

    @Test
    void addsAndDropsColumns() {
        Model without = model().table("users", ID);
        Model with = model().table("users", ID, column("bio", varchar(500)).nullable());

        assertThat(without.operationsTo(with)).containsExactly("add column users.bio varchar(500)");
        assertThat(with.operationsTo(without)).containsExactly("drop column users.bio");
    }

    @Test
    void altersEachAttributeOfAColumn() {
        Column plain = column("c", varchar(10));

        assertAltered(plain, plain.type(varchar(20)), "type varchar(10) to varchar(20)");
        assertAltered(plain, plain.nullable(), "drop not null");
        assertAltered(plain, plain.defaultTo("'x'"), "default none to 'x'");
        assertAltered(plain, plain.collate("C"), "collation none to C");
        assertAltered(plain, plain.comment("text"), "comment none to text");
        assertAltered(plain, plain.checkNamed(Identifier.of("ck")), "check name none to ck");
    }

    @Test
    void altersIdentityAndComputedValues() {
        assertAltered(ID, ID.autoIncrement(), "identity none to from 1 by 1");
        assertAltered(
                ID.generatedAs("a + 1"),
                ID.generatedAs("a + 2"),
                "generated value (a + 1) stored" + " to (a + 2) stored");
    }

    @Test
    void computedColumnComesAnewWhenWhatItIsComputedFromIsRenamed() {
        Model before = model().entity(
                        "E", "t", column("a", integer()), column("b", integer()).generatedAs("a + 1"))
                .attribute("a", "a");
        Model after = model().entity(
                        "E", "t", column("z", integer()), column("b", integer()).generatedAs("z + 1"))
                .attribute("a", "z");

        assertThat(before.operationsTo(after))
                .containsExactly("drop column t.b", "rename column t.a to z", "add column t.b integer");
    }

    @Test
    void computedColumnThatIsDroppedGoesBeforeWhatItIsComputedFromIsRenamed() {
        Model before = model().entity(
                        "E", "t", column("a", integer()), column("b", integer()).generatedAs("a + 1"))
                .attribute("a", "a");
        Model after = model().entity("E", "t", column("z", integer())).attribute("a", "z");

        assertThat(before.operationsTo(after)).containsExactly("drop column t.b", "rename column t.a to z");
    }

    private static void assertAltered(Column before, Column after, String change) {
        assertThat(model().table("t", before).operationsTo(model().table("t", after)))
                .containsExactly("alter column t." + before.name() + ": " + change);
    }

    @Test
    void altersAllAttributesOfAColumnAtOnce() {
        Model before = model().table("t", column("c", varchar(10)));
        Model after = model().table("t", column("c", varchar(20)).nullable().defaultTo("''"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "alter column t.c: type varchar(10) to varchar(20), drop not null, default none to ''");
    }

    @Test
    void altersEnumerationsWhoseConstantsChange() {
        Model before = model().table("orders", column("status", enumeration("NEW", "PAID")));
        Model after = model().table("orders", column("status", enumeration("NEW", "SENT")));

        DiffResult result = before.diff(after, Hints.none().withRenames("none"));

        assertThat(Laws.summaries(result.operations()))
                .containsExactly("alter column orders.status: type enumeration(NEW, PAID) to enumeration(NEW, SENT)");
        assertThat(result.operations().get(0).destructive()).isTrue();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void warnsOfOrdinalsThatMove() {
        Model before = model().table("orders", column("status", ordinalEnumeration("NEW", "PAID")));

        DiffResult reordered =
                before.diff(model().table("orders", column("status", ordinalEnumeration("PAID", "NEW"))), Hints.none());

        assertThat(reordered.operations()).hasSize(1);
        assertThat(reordered.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.ORDINALS_MOVED);
            assertThat(warning.object()).isEqualTo("orders.status");
            assertThat(warning.message())
                    .isEqualTo("orders.status holds positions of constants, which were [NEW, PAID] and are [PAID, NEW]:"
                            + " existing rows change their meaning. Add new constants at the end, update the rows in"
                            + " the revision, or hold the constants by name.");
        });
    }

    @Test
    void doesNotWarnOfOrdinalsAddedAtTheEnd() {
        Model before = model().table("orders", column("status", ordinalEnumeration("NEW", "PAID")));
        Model after = model().table("orders", column("status", ordinalEnumeration("NEW", "PAID", "SENT")));

        assertThat(before.diff(after, Hints.none()).warnings()).isEmpty();
    }

    @Test
    void dropsWhatStandsOnADroppedColumnFirst() {
        Model before = model().table(
                        "users",
                        ID,
                        column("a", integer()),
                        primaryKey("pk_users", "id"),
                        unique("uq_users_a", "a"),
                        check("ck_users_a", "a > 0"),
                        index("ix_users_a", "a"));
        Model after = model().table("users", ID, primaryKey("pk_users", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop index ix_users_a of users",
                        "drop check ck_users_a of users",
                        "drop unique constraint uq_users_a of users",
                        "drop column users.a");
    }

    @Test
    void dropsAnIndexWhoseConditionNamesADroppedColumn() {
        Model before = model().table(
                        "users",
                        ID,
                        column("deleted", integer()),
                        index("ix_users_id", "id").where("deleted = 0"));
        Model after = model().table("users", ID, index("ix_users_id", "id"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "drop index ix_users_id of users",
                        "create index ix_users_id of users",
                        "drop column users.deleted");
    }

    @Test
    void addsComputedColumnsAfterAndDropsThemBeforeTheOthers() {
        Model without = model().table("t", ID);
        Model with = model().table(
                        "t",
                        ID,
                        column("a_sum", bigint()).nullable().generatedAs("z + 1"),
                        column("z", bigint()).nullable());

        assertThat(without.operationsTo(with)).containsExactly("add column t.z bigint", "add column t.a_sum bigint");
        assertThat(with.operationsTo(without)).containsExactly("drop column t.a_sum", "drop column t.z");
    }
}

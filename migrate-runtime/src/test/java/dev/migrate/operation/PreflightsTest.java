package dev.migrate.operation;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Operations;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class PreflightsTest {

    private static void tables(Operations op) {
        op.createEnumType("mood", "GOOD", "BAD", "UGLY");
        op.createTable(
                "users",
                column("name", varchar(100)),
                column("bio", varchar(100)).nullable(),
                column("feels", enumType("mood")),
                column("state", enumeration("NEW", "OLD")));
        op.createTable("cats", column("mood", enumType("mood")).nullable());
    }

    private static List<String> requirementsOf(Consumer<Operations> steps) {
        Schema before = Replay.all(Operations.record(Schema::empty, PreflightsTest::tables), Schema.empty());
        List<Operation> operations = Operations.record(() -> before, steps);
        List<Operation> all = Preflights.inFrontOf(operations, before);
        int added = all.size() - operations.size();
        assertThat(all.subList(added, all.size())).isEqualTo(operations);
        assertThat(Replay.all(all, before)).isEqualTo(Replay.all(operations, before));
        return all.subList(0, added).stream().map(Operation::summary).toList();
    }

    @Test
    void aNarrowingIsRequiredUnderTheNamesBeforeTheRenames() {
        assertThat(requirementsOf(op -> {
                    op.renameTable("users", "people");
                    op.renameColumn("people", "name", "full_name");
                    op.alterColumn("people", column("full_name", varchar(100)), column("full_name", varchar(20)));
                }))
                .containsExactly("require that users.name fits varchar(20)");
    }

    @Test
    void aSwapOfNamesIsFollowed() {
        assertThat(requirementsOf(op -> {
                    op.renameColumn("users", "name", "aside");
                    op.renameColumn("users", "bio", "name");
                    op.renameColumn("users", "aside", "bio");
                    op.alterColumn("users", column("bio", varchar(100)), column("bio", varchar(5)));
                }))
                .containsExactly("require that users.name fits varchar(5)");
    }

    @Test
    void noNullIsRequiredUnlessABackfillComesFirst() {
        assertThat(requirementsOf(op ->
                        op.alterColumn("users", column("bio", varchar(100)).nullable(), column("bio", varchar(100)))))
                .containsExactly("require that users.bio fits varchar(100) not null");
        assertThat(requirementsOf(op -> {
                    op.backfill("users").set("bio", "''");
                    op.alterColumn("users", column("bio", varchar(100)).nullable(), column("bio", varchar(100)));
                }))
                .isEmpty();
    }

    @Test
    void newColumnsAndTablesRequireNothing() {
        assertThat(requirementsOf(op -> {
                    op.dropColumn("users", "name");
                    op.addColumn("users", column("name", varchar(100)));
                    op.alterColumn("users", column("name", varchar(100)), column("name", varchar(5)));
                    op.createTable("more", column("a", bigint()));
                    op.alterColumn("more", column("a", bigint()), column("a", integer()));
                }))
                .isEmpty();
    }

    @Test
    void wideningAndComputedValuesRequireNothing() {
        assertThat(requirementsOf(op -> {
                    op.alterColumn("users", column("name", varchar(100)), column("name", varchar(200)));
                    op.alterColumn(
                                    "users",
                                    column("bio", varchar(100)).nullable(),
                                    column("bio", integer()).nullable())
                            .using("length(bio)");
                }))
                .isEmpty();
    }

    @Test
    void removedConstantsOfASharedTypeAreRequiredOfEachColumn() {
        assertThat(requirementsOf(
                        op -> op.alterEnumType("mood", List.of("GOOD", "BAD", "UGLY"), List.of("GOOD", "BAD"))))
                .containsExactly(
                        "require that cats.mood fits enumeration(GOOD, BAD)",
                        "require that users.feels fits enumeration(GOOD, BAD)");
    }

    @Test
    void aColumnThatLeavesTheTypeMayHoldWhatItLoses() {
        assertThat(requirementsOf(op -> {
                    op.dropTable("cats");
                    op.alterColumn("users", column("feels", enumType("mood")), column("feels", varchar(255)));
                    op.alterEnumType("mood", List.of("GOOD", "BAD", "UGLY"), List.of("GOOD"));
                }))
                .isEmpty();
    }

    @Test
    void aRenamedConstantIsRequiredUnderItsOldName() {
        assertThat(requirementsOf(op -> {
                    op.dropTable("cats");
                    op.renameEnumConstant("mood", "GOOD", "FINE");
                    op.alterEnumType("mood", List.of("FINE", "BAD", "UGLY"), List.of("FINE", "BAD"));
                    op.renameConstant("users", "state", "OLD", "USED");
                    op.alterColumn(
                            "users", column("state", enumeration("NEW", "USED")), column("state", enumeration("USED")));
                }))
                .containsExactly(
                        "require that users.feels fits enumeration(GOOD, BAD)",
                        "require that users.state fits enumeration(OLD)");
    }

    @Test
    void nothingButNullFitsWhereNoDatabaseCanCast() {
        Schema before = Replay.all(
                Operations.record(Schema::empty, op -> op.createTable("t", column("a", bool()))), Schema.empty());
        List<Operation> operations =
                Operations.record(() -> before, op -> op.alterColumn("t", column("a", bool()), column("a", date())));

        assertThat(Preflights.inFrontOf(operations, before))
                .extracting(Operation::summary)
                .startsWith("require that t.a fits date");
    }
}

package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SeedRowDiffTest {

    private static final SeedRow USERS = seedRow("name", "users", "next", 0, 50);
    private static final SeedRow GOALS = seedRow("name", "goals", "next", 0, 50);

    private static Model numbers(SeedRow... rows) {
        return withNumbers(model(), rows);
    }

    private static Model withNumbers(Model model, SeedRow... rows) {
        List<TableElement> elements = new ArrayList<>(List.of(
                column("name", varchar(255)), column("next", bigint()).nullable(), primaryKey("pk_numbers", "name")));
        elements.addAll(List.of(rows));
        return model.table("numbers", elements.toArray(TableElement[]::new));
    }

    private static Model entity(String table) {
        return model().entity("app.Thing", table, column("id", bigint()));
    }

    @Test
    void aNewTableComesWithItsRows() {
        assertThat(model().operationsTo(numbers(USERS))).containsExactly("create table numbers");
    }

    @Test
    void addsAndDropsRows() {
        assertThat(numbers(USERS).operationsTo(numbers(USERS, GOALS)))
                .containsExactly("add row 'goals' to numbers with next 0");
        assertThat(numbers(USERS, GOALS).operationsTo(numbers(USERS))).containsExactly("drop row 'goals' of numbers");
    }

    @Test
    void aDroppedRowLosesItsNumber() {
        List<Operation> operations =
                numbers(USERS).diff(numbers(), Hints.none()).operations();

        assertThat(operations).singleElement().matches(Operation::destructive);
    }

    @Test
    void anotherNumberToStartWithIsAWarningAndLosesNothing() {
        DiffResult result = numbers(USERS).diff(numbers(seedRow("name", "users", "next", 100, 50)), Hints.none());

        assertThat(Laws.summaries(result.operations()))
                .containsExactly("let row 'users' of numbers start with 100 and count by 50");
        assertThat(result.operations()).noneMatch(Operation::destructive);
        assertThat(result.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(Warning.Kind.INITIAL_VALUE_CHANGED);
            assertThat(warning.message())
                    .isEqualTo(
                            "The row 'users' of numbers started with 0 and starts with 100 in new databases. Where it"
                                    + " is there, it keeps the number that the application has counted to; update it in the"
                                    + " revision if that is not what is meant.");
        });
    }

    @Test
    void aRowFollowsTheNameOfItsTable() {
        Model before = withNumbers(entity("users"), USERS);
        Model after = withNumbers(entity("goals"), GOALS);

        assertThat(before.operationsTo(after))
                .containsExactly("rename table users to goals", "rename row 'users' of numbers to 'goals'");
    }

    @Test
    void aRowWithTheNameThatARenameFreesIsNew() {
        Model before = withNumbers(entity("users"), USERS);
        Model after = withNumbers(entity("goals").entity("app.New", "users", column("id", bigint())), GOALS, USERS);

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename table users to goals",
                        "create table users",
                        "rename row 'users' of numbers to 'goals'",
                        "add row 'users' to numbers with next 0");
    }

    @Test
    void rowsChangeTheirNamesWithTheirTables() {
        Model before = withNumbers(
                entity("users").entity("app.Other", "goals", column("id", bigint())),
                USERS,
                seedRow("name", "goals", "next", 5, 50));
        Model after = withNumbers(
                entity("goals").entity("app.Other", "users", column("id", bigint())),
                seedRow("name", "users", "next", 5, 50),
                GOALS);

        assertThat(before.operationsTo(after))
                .containsSubsequence(
                        "rename row 'goals' of numbers to 'renaming_1'",
                        "rename row 'users' of numbers to 'goals'",
                        "rename row 'renaming_1' of numbers to 'users'");
    }

    @Test
    void rowsFollowTheirColumns() {
        Model before = model().entity(
                        "app.Numbers", "numbers", column("name", varchar(255)), column("next", bigint()), USERS)
                .attribute("key", "name")
                .attribute("value", "next");
        Model after = model().entity(
                        "app.Numbers",
                        "numbers",
                        column("key", varchar(255)),
                        column("value", bigint()),
                        seedRow("key", "users", "value", 0, 50))
                .attribute("key", "key")
                .attribute("value", "value");

        assertThat(before.operationsTo(after))
                .containsExactly("rename column numbers.name to key", "rename column numbers.next to value");
    }

    @Test
    void aRowOfOtherColumnsIsAnotherRow() {
        Model before = numbers(USERS);
        Model after = model().table(
                        "numbers",
                        column("name", varchar(255)),
                        column("count", bigint()).nullable(),
                        primaryKey("pk_numbers", "name"),
                        seedRow("name", "users", "count", 0, 50));

        assertThat(before.operationsTo(after, Hints.none().withRenames("none")))
                .containsExactly(
                        "drop row 'users' of numbers",
                        "add column numbers.count bigint",
                        "add row 'users' to numbers with count 0",
                        "drop column numbers.next");
    }
}

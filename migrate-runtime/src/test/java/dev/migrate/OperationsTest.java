package dev.migrate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Constraints.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.Database;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class OperationsTest {

    private static final Column A = column("a", integer());

    private static Schema replayed(Consumer<Operations> steps) {
        List<Operation> operations = Operations.record(Schema::empty, steps);
        return Replay.all(operations, Schema.empty());
    }

    @Test
    void conditionalCallsLeaveTheSchemaAsItWouldBe() {
        assertThat(replayed(op -> {
                    op.createTable("t", A);
                    op.ifNotExists().createTable("t", A, column("b", integer()));
                    op.ifNotExists().addColumn("t", A.nullable());
                    op.ifNotExists().addColumn("t", column("c", integer())).after("a");
                    op.ifExists().dropColumn("t", column("d", integer()));
                    op.ifExists().dropTable("u");
                    op.ifExists().dropIndex("t", index("ix", "a"));
                }))
                .isEqualTo(replayed(op -> op.createTable("t", A, column("c", integer()))));
    }

    @Test
    void aConditionalDropTakesWhatIsThereWhateverItsDefinition() {
        assertThat(replayed(op -> {
                    op.createTable("t", A, column("b", integer()));
                    op.ifExists().dropColumn("t", column("b", integer()).nullable());
                }))
                .isEqualTo(replayed(op -> op.createTable("t", A)));
    }

    @Test
    void onlyTablesThatAreThereAreChangedOnline() {
        assertThatThrownBy(() -> replayed(op -> op.online().createTable("t", A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Only columns, constraints and indexes can be changed online, so 'create table t' cannot; call"
                                + " it without online().");
        assertThatThrownBy(() -> replayed(op -> op.online().execute("select 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Cannot call execute after ifExists(), ifNotExists() or online()");
    }

    @Test
    void conditionsAreForDropsAndCreationsOnly() {
        assertThatThrownBy(() -> replayed(op -> op.ifExists().createTable("t", A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("create table t")
                .hasMessageContaining("ifExists() is for drops");
        assertThatThrownBy(() -> replayed(op -> op.ifNotExists().renameTable("t", "u")))
                .hasMessageContaining("rename table t to u");
        assertThatThrownBy(() -> replayed(op -> op.ifNotExists().execute("select 1")))
                .hasMessageContaining("execute");
    }

    @Test
    void whatOneDatabaseDoesIsNotPartOfTheSchema() {
        assertThat(replayed(op -> {
                    op.createTable("t", A);
                    op.on(Database.POSTGRESQL, it -> it.createIndex("t", index("ix", "a")));
                }))
                .isEqualTo(replayed(op -> op.createTable("t", A)));
    }

    @Test
    void placesAndParametersMustBeAsMany() {
        assertThatThrownBy(() -> replayed(op -> op.execute("update t set a = ?, b = '?'", 1, 2)))
                .hasMessageContaining("has 1 places for parameters, but 2 are given");
    }

    @Test
    void aTableIsFilledByWhatItsCreationReturns() {
        List<Operation> operations = Operations.record(
                Schema::empty,
                op -> op.createTable("t", A).bulkInsert("a").row(1).row(2));

        assertThat(operations).extracting(Operation::summary).containsExactly("create table t", "insert 2 rows into t");
        assertThat(Replay.all(operations, Schema.empty()).table(QualifiedName.of("t")))
                .isPresent();
    }
}

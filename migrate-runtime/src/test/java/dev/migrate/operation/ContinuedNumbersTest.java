package dev.migrate.operation;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ContinuedNumbersTest {

    private static final Column ID = column("id", bigint());

    private static Schema after(Consumer<Operations> steps) {
        return Replay.all(Operations.record(Schema::empty, steps), Schema.empty());
    }

    private static List<String> continued(Schema before, Consumer<Operations> steps) {
        List<Operation> operations = Operations.record(() -> before, steps);
        List<Operation> all = ContinuedNumbers.behind(operations, before);
        assertThat(all).startsWith(operations.toArray(Operation[]::new));
        return all.stream().skip(operations.size()).map(Operation::summary).toList();
    }

    private static void users(Operations op) {
        op.createTable("users", ID, primaryKey("pk_users", "id"));
    }

    private static void numberedUsers(Operations op) {
        op.createTable("users", ID.autoIncrement(), primaryKey("pk_users", "id"));
        op.createTable("goals", ID.autoIncrement(), primaryKey("pk_goals", "id"));
    }

    private static void free(Operations op, String table) {
        op.alterColumn(table, ID.autoIncrement(), ID);
    }

    @Test
    void aNewSequenceNamedAfterATableThatIsThereGoesOnBehindItsKey() {
        assertThat(continued(after(ContinuedNumbersTest::users), op -> op.createSequence("Users_SEQ", 1, 50)))
                .containsExactly("continue sequence Users_SEQ behind users.id");
    }

    @Test
    void aNewSequenceOfANewTableBeginsAtTheStart() {
        assertThat(continued(Schema.empty(), op -> {
                    users(op);
                    op.createSequence("users_seq", 1, 50);
                }))
                .isEmpty();
    }

    @Test
    void aSequenceOfAnotherNameGoesOnBehindAllColumnsThatAreNotNumberedAnyMore() {
        assertThat(continued(after(ContinuedNumbersTest::numberedUsers), op -> {
                    free(op, "users");
                    free(op, "goals");
                    op.createSequence("ids", 1, 50);
                }))
                .containsExactly("continue sequence ids behind goals.id", "continue sequence ids behind users.id");
    }

    @Test
    void namesAreThoseAfterwards() {
        assertThat(continued(after(ContinuedNumbersTest::numberedUsers), op -> {
                    op.createSequence("ids", 1, 50);
                    op.renameTable("users", "people");
                    op.renameColumn("people", "id", "number");
                    op.alterColumn("people", column("number", bigint()).autoIncrement(), column("number", bigint()));
                }))
                .containsExactly("continue sequence ids behind people.number");
    }

    @Test
    void aRowGoesOnWhereASequenceHasNumberedTheRows() {
        Schema before = after(op -> {
            users(op);
            op.createSequence("users_seq", 1, 50);
        });

        assertThat(continued(before, op -> {
                    op.dropSequence("users_seq");
                    op.createTable(
                            "numbers",
                            column("name", varchar(255)),
                            column("next", bigint()),
                            seedRow("name", "all", "next", 0, 50));
                }))
                .containsExactly("continue row 'all' of numbers behind users.id");
    }

    @Test
    void aSequenceGoesOnWhereARowHasNumberedTheRows() {
        Schema before = after(op -> {
            users(op);
            op.createTable(
                    "numbers",
                    column("name", varchar(255)),
                    column("next", bigint()),
                    seedRow("name", "users", "next", 0, 50));
        });

        assertThat(continued(before, op -> {
                    op.dropTable("numbers");
                    op.createSequence("ids", 1, 50);
                }))
                .containsExactly("continue sequence ids behind users.id");
    }

    @Test
    void keysThatAreNoNumbersAreLeftAlone() {
        Schema before = after(op -> op.createTable("users", column("id", uuid()), primaryKey("pk_users", "id")));

        assertThat(continued(before, op -> op.createSequence("users_seq", 1, 50)))
                .isEmpty();
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidAgain() {
        assertThat(continued(after(ContinuedNumbersTest::users), op -> {
                    op.createSequence("users_seq", 1, 50);
                    op.continueSequence("users_seq", "users", "id");
                }))
                .isEmpty();
    }

    private static MappingFacts numbered(Map<String, String> sequences) {
        Map<QualifiedName, Map<Identifier, ColumnFacts>> facts = new HashMap<>();
        sequences.forEach((table, sequence) -> facts.put(
                QualifiedName.of(table),
                Map.of(ID.name(), ColumnFacts.NONE.generator(Generator.sequence(QualifiedName.of(sequence))))));
        return new MappingFacts(Map.of(), facts);
    }

    private static List<String> continued(
            Schema before, MappingFacts said, MappingFacts wanted, Consumer<Operations> steps) {
        List<Operation> operations = Operations.record(() -> before, steps);
        return ContinuedNumbers.behind(operations, before, said, wanted).stream()
                .skip(operations.size())
                .map(Operation::summary)
                .toList();
    }

    @Test
    void aNewSequenceGoesOnBehindTheColumnsThatTheMappingSays() {
        assertThat(continued(
                        after(ContinuedNumbersTest::numberedUsers),
                        MappingFacts.none(),
                        numbered(Map.of("users", "ids")),
                        op -> {
                            free(op, "users");
                            free(op, "goals");
                            op.createSequence("ids", 1, 50);
                        }))
                .containsExactly("continue sequence ids behind users.id");
    }

    @Test
    void aSequenceThatIsThereGoesOnBehindTheColumnsThatItNumbersAnew() {
        Schema before = after(op -> {
            numberedUsers(op);
            op.createSequence("ids", 1, 50);
            op.createTable("notes", ID, primaryKey("pk_notes", "id"));
        });

        assertThat(continued(
                        before,
                        numbered(Map.of("notes", "ids")),
                        numbered(Map.of("notes", "ids", "users", "ids")),
                        op -> free(op, "users")))
                .containsExactly("continue sequence ids behind users.id");
    }

    @Test
    void aRenamedSequenceNumbersNoColumnAnew() {
        Schema before = after(op -> {
            users(op);
            op.createSequence("ids", 1, 50);
        });

        assertThat(continued(before, numbered(Map.of("users", "ids")), numbered(Map.of("people", "numbers")), op -> {
                    op.renameSequence("ids", "numbers");
                    op.renameTable("users", "people");
                }))
                .isEmpty();
    }

    @Test
    void aSequenceThatCountsByMoreGoesOnBehindAllThatItNumbers() {
        Schema before = after(op -> {
            users(op);
            op.createTable("notes", ID, primaryKey("pk_notes", "id"));
            op.createSequence("ids", 1, 10);
        });
        MappingFacts said = numbered(Map.of("users", "ids", "notes", "ids"));

        assertThat(continued(
                        before,
                        said,
                        said,
                        op -> op.alterSequence(Sequence.of("ids", 1, 10), Sequence.of("ids", 1, 50))))
                .containsExactly("continue sequence ids behind notes.id", "continue sequence ids behind users.id");
        assertThat(continued(
                        before,
                        said,
                        said,
                        op -> op.alterSequence(Sequence.of("ids", 1, 10), Sequence.of("ids", 1, 5))))
                .isEmpty();
    }
}

package dev.migrate.dialect;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InsertedRowsTest {

    private static final QualifiedName WORDS = QualifiedName.of("words");
    private static final Schema SCHEMA =
            Schema.of(List.of(Table.of(WORDS, List.of(column("id", integer()), column("word", varchar(100))))));

    @Test
    void oneStatementHasManyRows() {
        assertThat(statements(1_001, "a")).hasSize(3);
    }

    @Test
    void longRowsAreInAsManyStatementsAsServersTake() {
        List<String> statements = statements(5, "x".repeat(400_000));

        assertThat(statements).hasSize(3).allMatch(sql -> sql.length() < 1_100_000);
        assertThat(statements.get(0)).contains("(1, 'x").contains("(2, 'x").doesNotContain("(3, 'x");
    }

    @Test
    void aRowThatIsTooLongForAnyIsAStatementOfItsOwn() {
        assertThat(statements(2, "x".repeat(2_000_000))).hasSize(2);
    }

    private static List<String> statements(int count, String word) {
        List<List<@Nullable Object>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(id -> List.<@Nullable Object>of(id, word))
                .collect(Collectors.toList());
        BulkInsert operation = new BulkInsert(WORDS, List.of(Identifier.of("id"), Identifier.of("word")), rows);
        return Dialects.named("h2").render(List.of(operation), SCHEMA).stream()
                .map(SqlStatement::sql)
                .toList();
    }
}

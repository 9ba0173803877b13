package dev.migrate.dialect;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Operations;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostgreSqlDialectTest extends DialectContract {

    PostgreSqlDialectTest() {
        super("postgresql");
    }

    @Test
    void refusesToCutOffWhatDoesNotFitIntoANewType() throws Exception {
        List<Operation> setup = Operations.record(Schema::empty, op -> {
            op.createTable("t", column("a", integer()));
            op.bulkInsert("t", List.of("a"), List.of(List.of(12345)));
        });
        Schema schema = Replay.all(setup, Schema.empty());
        List<Operation> change = Operations.record(
                () -> schema, op -> op.alterColumn("t", column("a", integer()), column("a", varchar(3))));

        try (TestDatabase database = TestDatabases.empty("postgresql");
                Connection connection = database.connect()) {
            run(connection, setup, Schema.empty());
            assertThatThrownBy(() -> run(connection, change, schema))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("too long");
        }
    }

    @Test
    void keepsStatementsOutOfTransactionsThatPostgreSqlRefusesThere() {
        List<Operation> operations = Operations.record(Schema::empty, op -> {
            op.execute("create index concurrently ix on t (a)");
            op.execute("update t set a = 1");
        });

        assertThat(dialect().render(operations, Schema.empty()))
                .extracting(SqlStatement::transactional)
                .containsExactly(false, true);
    }
}

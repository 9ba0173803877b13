package dev.migrate.dialect;

import static dev.migrate.schema.Columns.arrayOf;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.primaryKey;
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

    @Test
    void makesAnEnumTypeAnewUnderArraysComputedColumnsAndForeignKeys() throws Exception {
        List<Operation> setup = Operations.record(Schema::empty, op -> {
            op.createEnumType("colour", "RED", "GREEN");
            op.createTable("paints", column("name", enumType("colour")), primaryKey("pk_paints", "name"));
            op.createTable(
                    "cars",
                    column("paint", enumType("colour")),
                    column("stripes", arrayOf(enumType("colour"))).defaultTo("'{RED}'"),
                    column("is_red", bool()).nullable().generatedAs("paint = 'RED'"),
                    foreignKey("fk_cars_paint", "paint").references("paints", "name"));
            op.execute("insert into paints values ('GREEN')");
            op.execute("insert into cars (paint) values ('GREEN')");
        });
        Schema schema = Replay.all(setup, Schema.empty());
        List<Operation> change = Operations.record(
                () -> schema, op -> op.alterEnumType("colour", List.of("RED", "GREEN"), List.of("GREEN", "RED")));

        try (TestDatabase database = TestDatabases.empty("postgresql");
                Connection connection = database.connect()) {
            run(connection, setup, Schema.empty());
            run(connection, change, schema);
            assertThat(Catalog.rows(connection, "select paint, stripes, is_red from cars"))
                    .containsExactly("GREEN|{RED}|f");
            assertThat(Catalog.rows(connection, "select conname from pg_constraint where conname = 'fk_cars_paint'"))
                    .hasSize(1);
        }
    }
}

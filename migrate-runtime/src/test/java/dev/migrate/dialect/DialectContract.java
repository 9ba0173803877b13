package dev.migrate.dialect;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each dialect inherits: every behaviour, as SQL in golden files and on the real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DialectContract {

    private final Dialect dialect;

    DialectContract(String name) {
        dialect = Dialects.named(name);
    }

    final Dialect dialect() {
        return dialect;
    }

    static Stream<Behaviour> behaviours() {
        return Behaviours.all();
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void isRenderedAsInItsGoldenFile(Behaviour behaviour) {
        String forward = script(dialect.render(behaviour.change(), behaviour.before()));
        String back = script(dialect.render(behaviour.back(), behaviour.after()));

        GoldenFile.of(getClass(), behaviour.name() + ".sql").assertEquals(forward + "\n-- back\n" + back);
    }

    /** The way forward leaves what a new database of the same schema has, and the way back what was there before. */
    @ParameterizedTest
    @MethodSource("behaviours")
    void goesForwardAndBackWithRows(Behaviour behaviour) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, behaviour.setup(), Schema.empty());
            List<String> before = Catalog.of(dialect, connection);

            run(connection, behaviour.change(), behaviour.before());
            assertThat(Catalog.of(dialect, connection)).isEqualTo(catalogOf(behaviour.after()));
            assertThat(Catalog.rows(connection, behaviour.query())).isEqualTo(behaviour.rowsAfter());

            run(connection, behaviour.back(), behaviour.after());
            assertThat(Catalog.of(dialect, connection)).isEqualTo(before);
            if (!behaviour.rowsBack().isEmpty()) {
                assertThat(Catalog.rows(connection, behaviour.queryBack())).isEqualTo(behaviour.rowsBack());
            }

            run(connection, behaviour.change(), behaviour.before());
        }
    }

    private List<String> catalogOf(Schema schema) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, creation(schema), Schema.empty());
            return Catalog.of(dialect, connection);
        }
    }

    private static List<Operation> creation(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.enumTypes().forEach(type -> operations.add(new CreateEnumType(type)));
        schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        schema.tables().forEach(table -> operations.add(new CreateTable(table.withoutForeignKeys())));
        schema.tables()
                .forEach(table ->
                        table.foreignKeys().forEach(key -> operations.add(new AddConstraint(table.name(), key))));
        return operations;
    }

    /** Executes the operations as the executor does. */
    final void run(Connection connection, List<Operation> operations, Schema before) throws SQLException {
        List<SqlStatement> statements = dialect.render(operations, before);
        try (DialectSession session = dialect.open(connection)) {
            connection.setAutoCommit(!dialect.transactionalDdl());
            for (SqlStatement statement : statements) {
                execute(connection, statement);
            }
            session.verifyBeforeCommit();
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, SqlStatement statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            statement.execute(jdbc);
        } catch (SQLException e) {
            connection.setAutoCommit(true);
            throw new SQLException(e.getMessage() + "\n" + statement.sql(), e);
        }
    }

    static String script(List<SqlStatement> statements) {
        return statements.stream().map(DialectContract::shown).collect(joining());
    }

    private static String shown(SqlStatement statement) {
        if (statement instanceof GeneratedSql) {
            return "-- execute each row of\n" + statement.sql() + ";\n";
        }
        return (statement instanceof Expectation ? "-- expect no row of\n" : "") + statement.sql() + ";\n";
    }
}

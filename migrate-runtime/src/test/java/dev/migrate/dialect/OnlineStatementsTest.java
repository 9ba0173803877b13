package dev.migrate.dialect;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Operations;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How each change is made while others use the table, and that it ends as it usually does, up and down. */
final class OnlineStatementsTest {

    private static final Column STATUS =
            column("status", enumeration("NEW", "PAID")).defaultTo("'NEW'");

    static Stream<Behaviour> changes() {
        return Stream.of(
                change("index", op -> op.createIndex("users", index("ix_users_name", "name"))),
                change("unique", op -> op.addConstraint("users", unique("uq_users_id_name", "id", "name"))),
                change(
                        "deferrableUnique",
                        op -> op.addConstraint(
                                "users", unique("uq_users_id_age", "id", "age").timing(Timing.INITIALLY_DEFERRED))),
                change("primaryKey", op -> op.addConstraint("notes", primaryKey("pk_notes", "id"))),
                change(
                        "foreignKey",
                        op -> op.addConstraint(
                                "users",
                                foreignKey("fk_users_team_id", "team_id").references("teams", "id"))),
                change("check", op -> op.addConstraint("users", check("ck_users_age", "age > 0"))),
                change("refusedNull", op -> op.alterColumn("users", name(), column("name", varchar(100)))),
                change(
                        "refusedNullWithADefault",
                        op -> op.alterColumn(
                                "users", name(), column("name", varchar(100)).defaultTo("'?'"))),
                change("default", op -> op.alterColumn("users", name(), name().defaultTo("'?'"))),
                change(
                        "longerText",
                        op -> op.alterColumn(
                                "users", name(), column("name", varchar(300)).nullable())),
                change(
                        "anotherType",
                        op -> op.alterColumn(
                                "users", age(), column("age", bigint()).nullable())),
                change(
                        "column",
                        op -> op.addColumn("users", column("bio", varchar(500)).nullable())),
                change("enumeration", op -> op.addColumn("users", STATUS)),
                change("anotherConstant", op -> {
                    op.addColumn("users", STATUS);
                    op.alterColumn(
                            "users",
                            STATUS,
                            column("status", enumeration("NEW", "PAID", "SENT")).defaultTo("'NEW'"));
                }),
                change("newTable", op -> {
                    op.createTable(
                            "events", column("id", bigint()), column("team_id", bigint()), primaryKey("pk", "id"));
                    op.renameTable("events", "meetings");
                    op.createIndex("meetings", index("ix_meetings_team_id", "team_id"));
                    op.addConstraint(
                            "meetings",
                            foreignKey("fk_meetings_team_id", "team_id").references("teams", "id"));
                }));
    }

    private static Behaviour change(String name, Consumer<Operations> change) {
        return Behaviour.of(name, OnlineStatementsTest::setUp, change);
    }

    private static void setUp(Operations op) {
        op.createTable("teams", column("id", bigint()), primaryKey("pk_teams", "id"));
        op.createTable("notes", column("id", bigint()));
        op.createTable(
                "users",
                column("id", bigint()),
                column("team_id", bigint()).nullable(),
                name(),
                age(),
                primaryKey("pk_users", "id"),
                index("ix_users_team_id", "team_id"));
        op.bulkInsert("teams", List.of("id"), List.of(List.of(1)));
        op.bulkInsert("notes", List.of("id"), List.of(List.of(1), List.of(2)));
        op.bulkInsert(
                "users",
                List.of("id", "team_id", "name", "age"),
                List.of(List.of(1, 1, "Ann", 30), List.of(2, 1, "it's", 40)));
    }

    private static Column name() {
        return column("name", varchar(100)).nullable();
    }

    private static Column age() {
        return column("age", integer()).nullable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void areAsInTheGoldenFile(String name) {
        Dialect dialect = Dialects.named(name).online();
        StringBuilder text = new StringBuilder();
        changes()
                .forEach(change -> text.append("-- ")
                        .append(change.name())
                        .append('\n')
                        .append(shown(dialect.render(change.change(), change.before())))
                        .append("-- back\n")
                        .append(shown(dialect.render(change.back(), change.after())))
                        .append('\n'));

        GoldenFile.of(getClass(), name + ".sql").assertEquals(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void areTheUsualOnesWhereADatabaseKnowsNoOthers(String name) {
        Dialect dialect = Dialects.named(name);

        assertThat(changes())
                .allSatisfy(change -> assertThat(shown(dialect.online().render(change.change(), change.before())))
                        .isEqualTo(shown(dialect.render(change.change(), change.before()))));
    }

    /** Online or not, an operation that says it itself is rendered so, and with it no other. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "h2", "sqlite"})
    void areThoseOfAnOperationThatAsksForThem(String name) {
        Dialect dialect = Dialects.named(name);

        assertThat(changes()).allSatisfy(change -> {
            List<Operation> asking = asking(change.change());
            assertThat(shown(dialect.render(asking, change.before())))
                    .isEqualTo(shown(dialect.online().render(change.change(), change.before())));
            assertThat(shown(dialect.render(asking(change.back()), change.after())))
                    .isEqualTo(shown(dialect.online().render(change.back(), change.after())));
            assertThat(Replay.all(asking, change.before())).isEqualTo(change.after());
            assertThat(asking(change.back())).isEqualTo(Replay.inverse(asking));
        });
    }

    private static List<Operation> asking(List<Operation> operations) {
        return operations.stream()
                .map(operation -> Online.isPossible(operation) ? new Online(operation) : operation)
                .toList();
    }

    /** Each change ends as it usually does; what a server refuses is in the golden file, and leaves all as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void endAsTheUsualOnesOrAreRefused(String name) throws Exception {
        Dialect usual = Dialects.named(name);
        StringBuilder refused = new StringBuilder();
        for (Behaviour change : changes().toList()) {
            try (TestDatabase database = TestDatabases.empty(name);
                    Connection connection = database.connect()) {
                run(usual, connection, change.setup(), Schema.empty());
                List<String> before = Catalog.of(usual, connection);

                refused.append(tried(usual, connection, change.change(), change.before()));
                assertThat(fresh(usual, database)).as("%s", change).isEqualTo(usually(usual, change));
                refused.append(tried(usual, connection, change.back(), change.after()));
                assertThat(fresh(usual, database)).as("back from %s", change).isEqualTo(before);
                assertThat(Catalog.rows(connection, "select id from users order by id"))
                        .containsExactly("1", "2");
            }
        }
        GoldenFile.of(getClass(), name + "-refused.sql").assertEquals(refused.toString());
    }

    /** Executes the statements, in the usual way what the server refuses, and returns that. */
    private static String tried(Dialect dialect, Connection connection, List<Operation> operations, Schema before)
            throws SQLException {
        StringBuilder refused = new StringBuilder();
        for (SqlStatement statement : dialect.online().render(operations, before)) {
            try (Statement jdbc = connection.createStatement()) {
                List<String> catalog = Catalog.of(dialect, connection);
                try {
                    statement.execute(jdbc);
                } catch (SQLException e) {
                    assertThat(e.getMessage()).contains("LOCK=NONE is not supported");
                    assertThat(Catalog.of(dialect, connection)).isEqualTo(catalog);
                    refused.append(statement.sql()).append(";\n");
                    jdbc.execute(statement.effect());
                }
            }
        }
        return refused.toString();
    }

    private static List<String> usually(Dialect dialect, Behaviour change) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(dialect, connection, change.setup(), Schema.empty());
            run(dialect, connection, change.change(), change.before());
            return fresh(dialect, database);
        }
    }

    /** Reads with a new connection: the driver of PostgreSQL remembers the names of types. */
    private static List<String> fresh(Dialect dialect, TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalog.of(dialect, connection);
        }
    }

    private static void run(Dialect dialect, Connection connection, List<Operation> operations, Schema before)
            throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            for (SqlStatement statement : dialect.render(operations, before)) {
                statement.execute(jdbc);
            }
        }
    }

    private static String shown(List<SqlStatement> statements) {
        List<String> lines = new ArrayList<>();
        for (SqlStatement statement : statements) {
            lines.add(statement.sql() + ";" + (statement.transactional() ? "" : " -- alone") + "\n");
        }
        return String.join("", lines);
    }
}

package dev.migrate.dialect;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.textEnumeration;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Operations;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rebuild on SQLite must keep, and when it must not begin. */
final class SqliteRebuildTest {

    private static final Column NAME = column("name", varchar(20));

    private final Dialect dialect = Dialects.named("sqlite");
    private final TestDatabase database = TestDatabases.empty("sqlite");
    private final Connection connection;
    private Schema schema = Schema.empty();

    SqliteRebuildTest() throws SQLException {
        connection = database.connect();
    }

    @BeforeEach
    void createTables() throws SQLException {
        migrate(op -> {
            op.createTable("parents", column("id", bigint()), NAME, primaryKey("pk_parents", "id"));
            op.createTable(
                    "children",
                    column("id", bigint()),
                    column("parent", bigint()),
                    primaryKey("pk_children", "id"),
                    foreignKey("fk_children_parent", "parent")
                            .references("parents", "id")
                            .onDelete(ReferentialAction.CASCADE));
        });
        execute("insert into parents (rowid, id, name) values (41, 1, 'a'), (43, 2, 'b')");
        execute("insert into children (id, parent) values (1, 1), (2, 2)");
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
        database.close();
    }

    @Test
    void comesBeforeAnotherTableTakesTheNameOfAnIndex() throws SQLException {
        migrate(op -> op.createIndex("parents", index("ix_name", "name")));

        migrate(op -> {
            op.alterColumn("parents", NAME, NAME.nullable());
            op.renameTable("parents", "elders");
            op.renameIndex("elders", "ix_name", "ix_elders_name");
            op.createTable("parents", column("id", bigint()), NAME, index("ix_name", "name"));
        });

        assertThat(rows("select name || ' ' || tbl_name from sqlite_master where sql like 'create index%' order by 1"))
                .containsExactly("ix_elders_name elders", "ix_name parents");
        assertThat(rows("select id, name from elders order by id")).containsExactly("1|a", "2|b");
    }

    @Test
    void keepsTheRowsOfOtherTablesThatDependOnIt() throws SQLException {
        execute("pragma foreign_keys = on");

        migrate(SqliteRebuildTest::allowNull);

        assertThat(rows("select id, parent from children order by id")).containsExactly("1|1", "2|2");
        assertThat(rows("pragma foreign_keys")).containsExactly("1");
        assertThat(rows("select \"table\" from pragma_foreign_key_list('children')"))
                .containsExactly("parents");
        execute("delete from parents where id = 2");
        assertThat(rows("select id from children")).containsExactly("1");
    }

    @Test
    void keepsTriggersViewsAndIndexesThatOnlyTheDatabaseKnows() throws SQLException {
        execute("create table log (entry varchar(20))");
        execute("create trigger noted after insert on parents begin insert into log values (new.name); end");
        execute("create view named as select id, upper(name) as title from parents");
        execute("create unique index ux_by_hand on parents (name) where id > 0");

        migrate(SqliteRebuildTest::allowNull);

        execute("insert into parents (id, name) values (3, 'c')");
        assertThat(rows("select entry from log")).containsExactly("c");
        assertThat(rows("select title from named order by id")).containsExactly("A", "B", "C");
        assertThatThrownBy(() -> execute("insert into parents (id, name) values (4, 'c')"))
                .hasMessageContaining("UNIQUE");
    }

    @Test
    void keepsChecksThatOnlyTheDatabaseKnows() throws SQLException {
        execute("drop table children");
        execute("drop table parents");
        execute(
                "create table parents (id bigint primary key, -- check (none)\n name varchar(20) not null CHECK\n (name <> ')'"
                        + " or id in (1)) default 'check(', constraint \"positive; (\" check (id > 0))");

        migrate(SqliteRebuildTest::allowNull);
        migrate(op -> op.alterColumn("parents", NAME.nullable(), NAME));

        assertThatThrownBy(() -> execute("insert into parents (id, name) values (2, ')')"))
                .hasMessageContaining("CHECK constraint failed: name <> ')' or id in (1)");
        assertThatThrownBy(() -> execute("insert into parents (id, name) values (-1, 'a')"))
                .hasMessageContaining("CHECK constraint failed: positive; (");
    }

    @Test
    void tellsItsOwnChecksFromThoseThatOnlyTheDatabaseKnows() throws SQLException {
        migrate(op -> op.addColumn(
                "parents", column("kind", textEnumeration("A", "B")).nullable()));
        execute("pragma writable_schema = on");
        execute("update sqlite_master set sql = replace(sql, 'constraint pk_parents', 'check (id <> 7), constraint"
                + " pk_parents') where name = 'parents'");
        execute("pragma writable_schema = reset");

        migrate(op -> {
            op.renameColumn("parents", "kind", "sort");
            op.alterColumn(
                    "parents",
                    column("sort", textEnumeration("A", "B")).nullable(),
                    column("sort", textEnumeration("A", "B", "C")).nullable());
        });

        execute("insert into parents (id, name, sort) values (8, 'c', 'C')");
        assertThatThrownBy(() -> execute("insert into parents (id, name) values (7, 'd')"))
                .hasMessageContaining("CHECK constraint failed: id <> 7");
    }

    @Test
    void keepsTheNumbersOfRows() throws SQLException {
        migrate(SqliteRebuildTest::allowNull);

        assertThat(rows("select rowid, id from parents order by id")).containsExactly("41|1", "43|2");
    }

    @Test
    void goesOnNumberingWhereAutoincrementWas() throws SQLException {
        execute("create table tickets (id integer primary key autoincrement, name varchar(20) not null)");
        execute("insert into tickets (name) values ('a'), ('b'), ('c')");
        execute("delete from tickets");
        schema = Replay.all(
                Operations.record(
                        () -> schema,
                        op -> op.createTable(
                                "tickets",
                                column("id", bigint()).autoIncrement(),
                                NAME,
                                primaryKey("pk_tickets", "id"))),
                schema);

        migrate(op -> op.alterColumn("tickets", NAME, NAME.nullable()));

        execute("insert into tickets (name) values (null)");
        assertThat(rows("select id from tickets")).containsExactly("4");
        assertThat(rows("select name from sqlite_sequence")).containsExactly("tickets");
    }

    @Test
    void refusesToLoseAColumnThatNoRevisionKnows() throws SQLException {
        execute("alter table parents add column secret varchar(10)");

        assertThatThrownBy(() -> migrate(SqliteRebuildTest::allowNull))
                .isInstanceOf(UnmetExpectation.class)
                .hasMessageContaining("parents")
                .hasMessageContaining("secret");

        assertThat(rows("select count(secret), count(*) from parents")).containsExactly("0|2");
    }

    @Test
    void refusesToBeginWhileForeignKeysAreEnforced() throws SQLException {
        execute("pragma foreign_keys = on");
        List<Operation> operations = Operations.record(() -> schema, SqliteRebuildTest::allowNull);

        assertThatThrownBy(() -> execute(dialect.render(operations, schema)))
                .isInstanceOf(UnmetExpectation.class)
                .hasMessageContaining("pragma foreign_keys = off");
    }

    @Test
    void refusesToCommitRowsThatReferToNothing() throws SQLException {
        assertThatThrownBy(() -> migrate(op -> op.execute("delete from parents where id = 2")))
                .isInstanceOf(UnmetExpectation.class)
                .hasMessageContaining("children");

        assertThat(rows("select id from parents order by id")).containsExactly("1", "2");
    }

    @Test
    void leavesRowsAloneThatReferredToNothingBefore() throws SQLException {
        execute("insert into children (id, parent) values (9, 9)");

        migrate(SqliteRebuildTest::allowNull);

        assertThat(rows("select parent from children where id = 9")).containsExactly("9");
    }

    @Test
    void convertsUuidsBetweenBytesAndText() throws SQLException {
        String text = "01234567-89ab-cdef-0123-456789abcdef";
        migrate(op -> op.addColumn("parents", column("code", varchar(36)).nullable()));
        execute("update parents set code = '" + text + "' where id = 1");

        migrate(op -> op.alterColumn(
                "parents",
                column("code", varchar(36)).nullable(),
                column("code", uuid()).nullable()));
        assertThat(rows("select hex(code) from parents where id = 1"))
                .containsExactly(text.replace("-", "").toUpperCase(Locale.ROOT));

        migrate(op -> op.alterColumn(
                "parents",
                column("code", uuid()).nullable(),
                column("code", varchar(36)).nullable()));
        assertThat(rows("select code from parents where id = 1")).containsExactly(text);
    }

    @Test
    void isOnceForAllChangesOfATable() {
        List<Operation> operations = Operations.record(() -> schema, op -> {
            allowNull(op);
            op.addColumn("parents", column("code", varchar(36)));
            op.dropConstraint("parents", "pk_parents");
            op.addConstraint("parents", primaryKey("pk_parents", "id", "code"));
        });

        assertThat(dialect.render(operations, schema))
                .filteredOn(statement -> statement.sql().startsWith("create table migrate_new_parents"))
                .hasSize(1);
    }

    private static void allowNull(Operations op) {
        op.alterColumn("parents", NAME, NAME.nullable());
    }

    private void migrate(Consumer<Operations> steps) throws SQLException {
        List<Operation> operations = Operations.record(() -> schema, steps);
        List<SqlStatement> statements = dialect.render(operations, schema);
        try (DialectSession session = dialect.open(connection)) {
            connection.setAutoCommit(false);
            commitOrRollBack(session, statements);
        }
        schema = Replay.all(operations, schema);
    }

    private void commitOrRollBack(DialectSession session, List<SqlStatement> statements) throws SQLException {
        try {
            execute(statements);
            session.verifyBeforeCommit();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void execute(List<SqlStatement> statements) throws SQLException {
        for (SqlStatement each : statements) {
            try (Statement statement = connection.createStatement()) {
                each.execute(statement);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        return Catalog.rows(connection, query);
    }
}

package dev.migrate.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement changes the hash that was taken for it, and nothing else does. */
final class SchemaHashTest {

    /** What each statement needs is made by those before it; {@code "} stands for the quote of the database. */
    private static final List<String> COMMON = List.of(
            "create table plain (id integer primary key, word varchar(20))",
            "create table \"odd \"\" name, .\" (id integer primary key, \"on plain (\" integer)",
            "CREATE  TABLE\n if not exists Spaced(id integer primary key)",
            "create table /* plain */ commented (id integer primary key)",
            "create index ix_plain on plain (word)",
            "create unique index \"ix on spaced (\" on \"odd \"\" name, .\" (\"on plain (\")",
            "alter table plain add column extra integer",
            "alter table plain add constraint fk_plain foreign key (extra) references commented (id)",
            "alter table plain drop constraint fk_plain",
            "alter table plain alter column extra set default 7",
            "alter table \"odd \"\" name, .\" rename to other",
            "create view seen as select id from plain",
            "drop view seen",
            "drop table if exists other",
            "drop table plain");

    private static final List<String> OF_H2 = List.of(
            "create schema side",
            "create table side.inner_table (id integer)",
            "create table side . \"Mixed Case\" (id integer)",
            "create index side.ix_inner on side.inner_table (id)",
            "drop index side.ix_inner",
            "create sequence counting",
            "alter table side.inner_table alter column id set not null",
            "drop table side.inner_table, side.\"Mixed Case\"");

    private static final List<String> OF_MYSQL = List.of(
            "create table tablé (id integer)",
            "create table first_of_two (id integer)",
            "create table second_of_two (id integer)",
            "create index ix_first on first_of_two (id)",
            "drop index ix_first on first_of_two",
            "rename table first_of_two to renamed",
            "create procedure nothing() begin end",
            "drop table renamed , second_of_two");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void changesWithEachStatement(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect);
                Connection connection = database.connect();
                Statement jdbc = connection.createStatement()) {
            SchemaHash hash = SchemaHash.of(Dialects.named(dialect));
            for (String statement : statements(dialect)) {
                String before = hash.before(statement, connection);
                assertThat(hash.before(statement, connection)).as(statement).isEqualTo(before);

                jdbc.execute(statement);

                assertThat(hash.before(statement, connection)).as(statement).isNotEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "mysql"})
    void ofOneTableStaysWithRowsAndOtherTables(String dialect) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect);
                Connection connection = database.connect()) {
            execute(connection, "create table one (id integer primary key)", "create table two (id integer)");
            SchemaHash hash = SchemaHash.of(Dialects.named(dialect));
            for (String statement : List.of(
                    "create table three (id integer)",
                    "create index ix_one on one (id)",
                    "alter table one add x int")) {
                String before = hash.before(statement, connection);

                execute(connection, "insert into one select count(*) from one");
                execute(
                        connection,
                        "create index ix_two on two (id)",
                        "drop table two",
                        "create table two (id integer)");

                assertThat(hash.before(statement, connection)).as(statement).isEqualTo(before);
            }
        }
    }

    private static List<String> statements(String dialect) {
        boolean h2 = dialect.equals("h2");
        return Stream.concat(COMMON.stream(), (h2 ? OF_H2 : OF_MYSQL).stream())
                .map(statement -> h2 ? statement : statement.replace('"', '`'))
                .toList();
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            for (String statement : statements) {
                jdbc.execute(statement);
            }
        }
    }
}

package dev.migrate.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Expectation;
import dev.migrate.dialect.GeneratedSql;
import dev.migrate.dialect.SqlStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    insert into users values (1)                      | DATA
                    UPDATE users set id = 2                           | DATA
                    with old as (select 1) delete from users          | DATA
                    (select 1)                                        | DATA
                    create table users (id bigint)                    | DEFINITION
                    """)
    void isToldByTheFirstWord(String sql, StatementKind kind) {
        assertThat(StatementKind.of(SqlStatement.of(sql))).isEqualTo(kind);
    }

    @Test
    void commentsAreNoWords() {
        assertThat(StatementKind.of(
                        SqlStatement.of("/* insert */ -- update\n# delete\ncreate table users (id bigint)")))
                .isEqualTo(StatementKind.DEFINITION);
        assertThat(StatementKind.of(SqlStatement.of("-- create\ninsert into users values (1)")))
                .isEqualTo(StatementKind.DATA);
    }

    @Test
    void whatLooksAtTheCatalogMayBeRepeated() {
        assertThat(StatementKind.of(new GeneratedSql("select 1"))).isEqualTo(StatementKind.REPEATABLE);
        assertThat(StatementKind.of(new Expectation("select 1", "{}"))).isEqualTo(StatementKind.DATA);
    }

    @Test
    void settingsAndRoutinesAreKindsOfTheirOwn() {
        assertThat(StatementKind.of(SqlStatement.of("set @x = 1"))).isEqualTo(StatementKind.SESSION);
        assertThat(StatementKind.of(SqlStatement.of("call tidy_up()"))).isEqualTo(StatementKind.ROUTINE);
        assertThat(StatementKind.of(SqlStatement.of("truncate table users"))).isEqualTo(StatementKind.DEFINITION);
    }
}

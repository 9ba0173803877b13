package dev.migrate.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages show of the statement that failed: never the data in it. */
final class ShownStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            insert into t1 (a1, "b 2") values ('4111', 4111, -1.5e3, null) | insert into t1 (a1, "b 2") values (…, …, -…, null)
            insert into t values ('it''s', 'x') returning id               | insert into t values (…, …) returning id
            update t set a = E'it\\'s', b = '4111' where id = 7            | update t set a = E…
            insert into t values ('open, 4111                              | insert into t values (…
            select $tag$4111$tag$, $$4111$$, $1                            | select …, …, $1
            delete from t where a = x'ff' and b in (1,2)                   | delete from t where a = x… and b in (…,…)
            create table t (a varchar(40) default 'x' check (a > 7))       | create table t (a varchar(40) default 'x' check (a > 7))
            ALTER table t add check (state in ('NEW', 'PAID'))             | ALTER table t add check (state in ('NEW', 'PAID'))
            """)
    void hidesTheValuesOfRows(String sql, String shown) {
        assertThat(ShownStatement.of(sql, Dialects.named("postgresql"))).isEqualTo(shown);
    }

    @Test
    void hidesTextBetweenDoubleQuotesWhereNamesHaveOthers() {
        String sql = "insert into `a \"b` values (\"4111\", \"it's\", \"4111\")";

        assertThat(ShownStatement.of(sql, Dialects.named("mysql"))).doesNotContain("4111");
        assertThat(ShownStatement.of("insert into t values (\"4111\", 'x')", Dialects.named("mariadb")))
                .isEqualTo("insert into t values (…, …)");
    }

    @Test
    void isCutOff() {
        assertThat(ShownStatement.of("select " + "a, ".repeat(200) + "b", Dialects.named("h2")))
                .hasSizeLessThanOrEqualTo(201)
                .endsWith("…");
    }
}

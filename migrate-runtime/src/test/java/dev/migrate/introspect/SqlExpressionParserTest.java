package dev.migrate.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of a mapping's expression and what a database made of it, and pairs that must stay apart. */
final class SqlExpressionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "price > 0                       | (price > (0)::numeric)",
                "status in ('B', 'A')            | ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))",
                "status not in ('B', 'A')        | ((status)::text <> ALL (ARRAY['A'::text, 'B'::text]))",
                "n between 0 and 2               | ((n >= 0) AND (n <= 2))",
                "n between 0 and 0               | \"N\" = 0",
                "a in ('x')                      | a = 'x'",
                "not (a like 'z%')               | (\"A\" NOT LIKE 'z%')",
                "a like 'z%'                     | ((a)::text ~~ 'z%'::text)",
                "a and b and c                   | (c AND (b AND a))",
                "a <> 1                          | a != 1",
                "not a = 1                       | a <> 1",
                "n + 1 * 2 < 8                   | ((n + 2) < 8)",
                "-1                              | '-1'::integer",
                "0                               | 0.00",
                "true                            | b'1'",
                "now()                           | CURRENT_TIMESTAMP",
                "case when n > 1 then 1 else 0 end | CASE WHEN \"N\" > CAST(1 AS NUMERIC(1)) THEN 1 ELSE 0 END",
                "length(a) > 1                   | CHAR_LENGTH(\"A\") > 1",
                "a = 'x'                         | (`a` = _utf8mb4'x')",
                "date '2020-01-01'               | '2020-01-01'::date",
                "x at time zone 'UTC'            | (x AT TIME ZONE 'UTC'::text)",
            })
    void spellingsOfOneMeaningAreEqual(String mapped, String told) {
        assertThat(canonical(told)).isEqualTo(canonical(mapped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a or b and c        | (a or b) and c",
                "a > 1               | a >= 1",
                "a > b               | b > a",
                "a - b               | b - a",
                "a in ('x', 'y')     | a in ('x', 'z')",
                "'a'                 | a",
                "'A'                 | 'a'",
                "a is null           | a is not null",
                "a like 'x'          | a like 'y'",
                "lower(a)            | upper(a)",
                "'it''s'             | 'its'",
                "exists (select 1 a) | exists (select 2 a)",
            })
    void differentMeaningsStayApart(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    private static String canonical(String sql) {
        return SqlExpressionParser.canonical(sql, false);
    }
}

package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "postgresql; customerOrder; customerOrder; customerorder",
                "postgresql; Order; \"order\"; order",
                "postgresql; `Order`; \"Order\"; Order",
                "postgresql; `a\"b`; \"a\"\"b\"; a\"b",
                "h2; customerOrder; customerOrder; CUSTOMERORDER",
                "h2; Order; \"ORDER\"; ORDER",
                "h2; `Order`; \"Order\"; Order",
                "sqlite; Order; \"Order\"; Order",
                "mariadb; Order; `Order`; Order",
                "mysql; `a``b`; `a``b`; a`b",
                "mysql; Rank; `Rank`; Rank"
            })
    void denoteWhatTheUnquotedSpellingDoesUnlessTheMappingQuotesThem(
            String dialect, String spelling, String sql, String inCatalog) {
        Identifier name = Identifier.of(spelling);

        assertThat(Dialects.named(dialect).sql(name)).isEqualTo(sql);
        assertThat(Dialects.named(dialect).catalogSpelling(name)).isEqualTo(inCatalog);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, shop.sales.orders, sales.orders",
        "h2, shop.sales.orders, shop.sales.orders",
        "mariadb, shop.sales.orders, shop.orders",
        "mysql, sales.orders, orders",
        "sqlite, sales.orders, sales.orders"
    })
    void haveTheQualifiersThatTheDatabaseTakes(String dialect, String name, String sql) {
        assertThat(Dialects.named(dialect).sql(QualifiedName.of(name))).isEqualTo(sql);
    }

    @Test
    void areRefusedWhereTheDatabaseWouldCutOrRefuseThem() {
        assertRefused("postgresql", "é".repeat(32), "64 bytes");
        assertRefused("mysql", "x".repeat(65), "65 characters");
        assertRefused("mariadb", "ends ", "ends with a space");
        assertRefused("mariadb", "smile 😀", "beyond U+FFFF");
        assertRefused("h2", "x".repeat(257), "257 characters");
        assertRefused("sqlite", "sqlite_master", "'sqlite_'");
        assertRefused("sqlite", "half \ud83d", "half of a character");
    }

    private static void assertRefused(String dialect, String name, String reason) {
        assertThatThrownBy(() -> Dialects.named(dialect).sql(new Identifier(name, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("choose another name");
    }
}

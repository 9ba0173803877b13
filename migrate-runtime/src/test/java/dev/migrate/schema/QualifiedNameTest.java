package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QualifiedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "sales.orders",
                "shop.sales.orders",
                "shop..orders",
                "`a.b`.`c.d`",
                "`x``.y`.z",
                "`\"a.b\"`"
            })
    void theTextFormIsReadBack(String spelling) {
        assertThat(QualifiedName.of(spelling)).hasToString(spelling);
    }

    @Test
    void aDotBetweenDoubleQuotesBelongsToTheName() {
        assertThat(QualifiedName.of("\"a.b\"")).isEqualTo(QualifiedName.of(new Identifier("a.b", true)));
    }

    @Test
    void refusesMoreThanThreeParts() {
        assertThatThrownBy(() -> QualifiedName.of("a.b.c.d"))
                .hasMessage(
                        "The name 'a.b.c.d' has more than three parts; write catalog.schema.name and put a part with"
                                + " dots between backticks.");
    }

    @Test
    void namesAreOrderedByNameThenSchemaThenCatalog() {
        List<String> sorted = Stream.of("b", "s.a", "a", "c.s.a", "a.b")
                .map(QualifiedName::of)
                .sorted()
                .map(QualifiedName::toString)
                .toList();

        assertThat(sorted).containsExactly("a", "s.a", "c.s.a", "b", "a.b");
    }
}

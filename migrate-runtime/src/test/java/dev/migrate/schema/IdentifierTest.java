package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "`Order`",
                "`two words`",
                "`tick``s`",
                "日本",
                "`1st`",
                "`quo\"te`",
                "`a.b`",
                "`",
                "``",
                "`\"x\"`"
            })
    void theTextFormIsReadBack(String spelling) {
        Identifier identifier = Identifier.of(spelling);

        assertThat(Identifier.of(identifier.toString())).isEqualTo(identifier);
    }

    @Test
    void namesBetweenBackticksOrDoubleQuotesAreQuoted() {
        assertThat(Identifier.of("`Order`")).isEqualTo(new Identifier("Order", true));
        assertThat(Identifier.of("\"Order\"")).isEqualTo(new Identifier("Order", true));
        assertThat(Identifier.of("Order")).isEqualTo(new Identifier("Order", false));
    }

    @Test
    void namesThatCannotStandWithoutQuotesAreQuoted() {
        assertThat(new Identifier("two words", false).quoted()).isTrue();
        assertThat(new Identifier("1st", false).quoted()).isTrue();
        assertThat(new Identifier("a_$1", false).quoted()).isFalse();
    }

    @Test
    void quotedAndUnquotedNamesDiffer() {
        assertThat(Identifier.of("`users`")).isNotEqualTo(Identifier.of("users"));
        assertThat(Identifier.of("USERS").sameIgnoringCase(Identifier.of("users")))
                .isTrue();
        assertThat(Identifier.of("`USERS`").sameIgnoringCase(Identifier.of("users")))
                .isFalse();
    }

    @Test
    void refusesEmptyNamesAndNulCharacters() {
        assertThatThrownBy(() -> Identifier.of(""))
                .hasMessage("A name of a schema object is empty; give it at least one character.");
        assertThatThrownBy(() -> Identifier.of("a\0b"))
                .hasMessage("The name 'a\\0b' contains a NUL character, which no database accepts; rename the object.");
    }
}

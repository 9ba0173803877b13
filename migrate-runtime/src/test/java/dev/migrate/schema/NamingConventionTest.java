package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NamingConventionTest {

    private static final NamingConvention NAMING = NamingConvention.DEFAULT;
    private static final Identifier USERS = Identifier.of("users");
    private static final List<Identifier> KEY = List.of(Identifier.of("a"), Identifier.of("b"));

    @Test
    void namesAPrimaryKeyAfterItsTable() {
        assertThat(NAMING.primaryKey(USERS, KEY)).hasToString("pk_users");
    }

    @Test
    void namesConstraintsAndIndexesAfterTableAndColumns() {
        assertThat(NAMING.unique(USERS, KEY)).hasToString("uq_users_a_b");
        assertThat(NAMING.index(USERS, KEY)).hasToString("ix_users_a_b");
        assertThat(NAMING.check(USERS, KEY.get(0))).hasToString("ck_users_a");
        assertThat(NAMING.foreignKey(USERS, KEY, Identifier.of("t"), KEY)).hasToString("fk_users_a_b");
    }

    @Test
    void knowsTheReferredTableAndColumns() {
        NamingConvention own =
                new NamingConvention("pk", "{table}-{columns}-{referred_table}-{referred_columns}", "uq", "ix", "ck");

        assertThat(own.foreignKey(USERS, KEY, Identifier.of("teams"), List.of(Identifier.of("id"))))
                .hasToString("`users-a_b-teams-id`");
    }

    @Test
    void refusesTokensThatAreNotKnown() {
        assertThatThrownBy(() -> new NamingConvention("pk_{table}", "fk", "uq_{referred_table}", "ix", "ck"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the template 'uq_{referred_table}' has the token {referred_table}, which is not known"
                        + " there; known are {columns}, {hash}, {table}");
        assertThatThrownBy(() -> new NamingConvention("pk_{table}", "fk", " ", "ix", "ck"))
                .hasMessageStartingWith("the template of a name is empty");
    }

    @Test
    void aTableCalledLikeATokenIsNoToken() {
        assertThat(NAMING.unique(Identifier.of("`{columns}`"), KEY).text()).isEqualTo("uq_{columns}_a_b");
        assertThat(NAMING.unique(Identifier.of("`$1`"), KEY).text()).isEqualTo("uq_$1_a_b");
    }

    @Test
    void namesOfAnyScriptAreKept() {
        assertThat(NAMING.unique(Identifier.of("größe"), List.of(Identifier.of("名前"))))
                .hasToString("uq_größe_名前");
        assertThat(NAMING.unique(Identifier.of("名".repeat(40)), KEY).text())
                .startsWith("uq_名名")
                .matches(".*_[0-9a-f]{8}");
    }

    @Test
    void shortensLongNamesToTheSameNameForEver() {
        Identifier name = NAMING.unique(Identifier.of("t".repeat(80)), KEY);

        assertThat(name.text()).hasSize(63).startsWith("uq_ttt").matches(".*_[0-9a-f]{8}");
        assertThat(NAMING.unique(Identifier.of("t".repeat(80)), KEY)).isEqualTo(name);
        assertThat(NAMING.unique(Identifier.of("t".repeat(81)), KEY)).isNotEqualTo(name);
    }

    @Test
    void keepsNamesOfExactlyTheGreatestLength() {
        String table = "t".repeat(63 - "uq__a_b".length());

        assertThat(NAMING.unique(Identifier.of(table), KEY).text()).isEqualTo("uq_" + table + "_a_b");
    }

    @Test
    void neverCutsACharacterInTwo() {
        for (int length = 14; length < 24; length++) {
            String name = NAMING.unique(Identifier.of("x".repeat(length % 4) + "\uD842\uDFB7".repeat(length)), KEY)
                    .text();

            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
        }
    }

    @Test
    void theHashTellsLikeNamesApart() {
        NamingConvention hashed = new NamingConvention("pk", "fk", "uq_{hash}", "ix", "ck");
        List<Identifier> joined = List.of(Identifier.of("a_b"));

        assertThat(hashed.unique(USERS, joined)).isNotEqualTo(hashed.unique(USERS, KEY));
        assertThat(hashed.unique(USERS, KEY).text()).matches("uq_[0-9a-f]{8}");
    }
}

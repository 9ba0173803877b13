package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HintsTest {

    private static final String HOW_TO_RENAME =
            "; write users.name:full_name for a column, old_table:new_table for a table, none for no rename.";

    @Test
    void readsRenamesInOrder() {
        Hints hints = Hints.none().withRenames("users.name:full_name, old_table:new_table");

        assertThat(hints.renames()).containsExactly(entry("users.name", "full_name"), entry("old_table", "new_table"));
        assertThat(hints.othersAreNew()).isFalse();
    }

    @Test
    void readsNoneByItselfAndBesideRenames() {
        assertThat(Hints.none().withRenames("none")).isEqualTo(new Hints(Map.of(), true, Map.of()));
        assertThat(Hints.none().withRenames("a:b,none").othersAreNew()).isTrue();
    }

    @Test
    void signsBetweenBackticksBelongToTheName() {
        assertThat(Hints.none().withRenames("`a:b`:`c,d`").renames()).containsExactly(entry("`a:b`", "`c,d`"));
    }

    @Test
    void readsBackfillsWithCommasInExpressions() {
        Hints hints = Hints.none().withBackfills("users.bio='a,b=c', orders.total=coalesce(net, (1), 0)");

        assertThat(hints.backfills())
                .containsExactly(entry("users.bio", "'a,b=c'"), entry("orders.total", "coalesce(net, (1), 0)"));
    }

    @Test
    void readsConversions() {
        assertThat(Hints.none()
                        .withUsings("users.age=cast(age as integer), t.c=left(c, 5)")
                        .usings())
                .containsExactly(entry("users.age", "cast(age as integer)"), entry("t.c", "left(c, 5)"));
        assertThatThrownBy(() -> Hints.none().withUsings("users.age"))
                .isInstanceOf(HintException.class)
                .hasMessage("-Dusing: 'users.age' has no column before an equals sign; write users.age='cast(age as"
                        + " integer)' with any SQL expression of the old value after the sign.");
    }

    @Test
    void answersAreOneWordOfAShell() throws Exception {
        assertThat(Hints.none().renameArgument("`it's $HOME`:`a\"b\\`"))
                .isEqualTo("-Drename='`it'\\''s $HOME`:`a\"b\\`'");
        assertThat(Hints.none().withBackfills("t.a='x'").backfillArgument("t.b", "''"))
                .isEqualTo("-Dbackfill=\"t.a='x',t.b=''\"");
        for (String text : List.of("users.name:full_name", "`it's $HOME`:`a\"b\\`", "t.c=''", "`!x`:y", "a\nb")) {
            assertThat(echoed(ShellWord.quoted(text))).isEqualTo(text);
        }
    }

    private static String echoed(String word) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + word).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void refusesRenamesThatCannotBeRead() {
        assertRefusedRename("users", "'users' is not an old and a new name around one colon" + HOW_TO_RENAME);
        assertRefusedRename("a:b:c", "'a:b:c' is not an old and a new name around one colon" + HOW_TO_RENAME);
        assertRefusedRename("a:", "'a:' is not an old and a new name around one colon" + HOW_TO_RENAME);
        assertRefusedRename("", "'' has nothing where a comma announces an answer" + HOW_TO_RENAME);
        assertRefusedRename("a:b,", "'a:b,' has nothing where a comma announces an answer" + HOW_TO_RENAME);
        assertRefusedRename("a:b,a:c", "'a' is renamed twice; keep one of the two.");
        assertRefusedRename("`a:b", "'`a:b' leaves a quote or a parenthesis open; close it.");
    }

    private static void assertRefusedRename(String argument, String problem) {
        assertThatThrownBy(() -> Hints.none().withRenames(argument))
                .isInstanceOf(HintException.class)
                .hasMessage("-Drename: " + problem);
    }

    @Test
    void refusesBackfillsThatCannotBeRead() {
        assertRefusedBackfill(
                "users.bio",
                "'users.bio' has no column before an equals sign; write users.bio='' with any SQL expression after the"
                        + " sign.");
        assertRefusedBackfill(
                "users.bio=",
                "'users.bio=' has no SQL expression after the equals sign; if the shell took the quotes away, put the"
                        + " whole argument between double quotes.");
        assertRefusedBackfill("a.b=1,a.b=2", "'a.b' has two values; keep one of the two.");
        assertRefusedBackfill("a.b='x", "'a.b='x' leaves a quote or a parenthesis open; close it.");
        assertRefusedBackfill("a.b=f(1", "'a.b=f(1' leaves a quote or a parenthesis open; close it.");
    }

    private static void assertRefusedBackfill(String argument, String problem) {
        assertThatThrownBy(() -> Hints.none().withBackfills(argument))
                .isInstanceOf(HintException.class)
                .hasMessage("-Dbackfill: " + problem);
    }
}

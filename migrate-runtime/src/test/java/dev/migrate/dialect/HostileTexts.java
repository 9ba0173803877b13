package dev.migrate.dialect;

import java.util.List;
import java.util.Random;

/** Texts that try to be more than text: quotes, comments, escapes, placeholders, and characters that somebody cannot hold. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "\"; drop table victim; --",
            "`; drop table victim; --",
            "'; drop table victim; --",
            "\\'; drop table victim; --",
            "\\\"; drop table victim; #",
            "'); delete from victim; --",
            "$$; drop table victim; $$",
            "/* */ ; drop table victim; /*",
            "/*! drop table victim */",
            "\"",
            "\"\"",
            "`",
            "``",
            "'",
            "''",
            "\\",
            "\\\\",
            "[x]",
            "{fn now()}",
            "{d '2020-01-01'}",
            "?",
            "??",
            ":p",
            "${x}",
            "#{y}",
            "%s %n %",
            "@v",
            "E'",
            "$1",
            "--",
            "#",
            ";",
            " ",
            ".",
            "\n",
            "\t",
            "é",
            "中文",
            "ß",
            "İ",
            "\u202e",
            "\u200b",
            "\u2028",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "select",
            "Name");

    private final Random random;

    HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a text of one to five pieces and a number, so that no two are the same. */
    String next(int number) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.insert(random.nextInt(text.length() + 1), number).toString();
    }
}

package dev.migrate.schema;

import java.util.List;

/** Names of schema objects, no two the same: plain ones, quoted ones and such as break careless code. */
final class GeneratedNames {

    private static final List<String> WORDS = List.of(
            "user", "goal", "event", "order", "item", "note", "vision", "rival", "title", "log", "summary", "city");
    private static final List<String> QUOTED = List.of("Order", "group", "User", "select");
    private static final List<String> HOSTILE =
            List.of("two words", "日本", "dot.ted", "quo\"te", "tick`", "it's", "$L", "\\u002a");

    private final Choices choices;
    private final boolean portable;

    GeneratedNames(Choices choices, boolean portable) {
        this.choices = choices;
        this.portable = portable;
    }

    Identifier next() {
        if (choices.chance(8)) {
            return new Identifier(choices.of(QUOTED) + choices.number(), true);
        }
        if (!portable && choices.chance(5)) {
            return new Identifier(choices.of(HOSTILE) + choices.number(), true);
        }
        return plain();
    }

    Identifier plain() {
        return new Identifier(choices.of(WORDS) + '_' + choices.number(), false);
    }

    String text() {
        return choices.of(List.of("What it is", "it's \"quoted\"", "two\nlines", "*/ \\u002a $L", "日本語"))
                + ' '
                + choices.number();
    }
}

package dev.migrate.graph;

/** The part of an identifier that denotes revisions, without branch and offset. */
sealed interface Symbol {

    /** A word with a fixed meaning, which no id and no label may take. */
    enum Keyword implements Symbol {
        BASE,
        HEAD,
        HEADS,
        CURRENT
    }

    /** A full id, a label, or the first characters of one. */
    record Name(String text) implements Symbol {}

    static Symbol of(String text) {
        return switch (text) {
            case "base" -> Keyword.BASE;
            case "head" -> Keyword.HEAD;
            case "heads" -> Keyword.HEADS;
            case "current" -> Keyword.CURRENT;
            default -> new Name(text);
        };
    }
}

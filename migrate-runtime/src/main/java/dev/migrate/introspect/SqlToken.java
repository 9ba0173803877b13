package dev.migrate.introspect;

import java.util.Locale;

/**
 * A word, name, literal or symbol of SQL.
 *
 * @param kind what it is
 * @param text a name without its quotes, a string with what its escapes stand for, anything else as it is
 * @param start where it begins in the SQL
 * @param end where it ends in the SQL, exclusive
 */
record SqlToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL
    }

    /** Returns whether this is the word, in upper or lower case, and not a quoted name. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}

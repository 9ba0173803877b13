package dev.migrate.introspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of SQL from left to right. Not thread-safe. */
final class SqlCursor {

    /** The SQL has another shape than the walker knows. */
    static final class UnknownSyntax extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownSyntax(String message) {
            super(message);
        }
    }

    private final List<SqlToken> tokens;
    private int position;

    SqlCursor(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** Returns the next token without passing it, or null at the end. */
    @Nullable
    SqlToken peek() {
        return peek(0);
    }

    @Nullable
    SqlToken peek(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : null;
    }

    /** Returns the next token and passes it. */
    SqlToken next() {
        SqlToken token = peek();
        if (token == null) {
            throw new UnknownSyntax("The SQL ends too early.");
        }
        position++;
        return token;
    }

    boolean atWord(String word) {
        SqlToken token = peek();
        return token != null && token.isWord(word);
    }

    boolean atSymbol(String symbol) {
        SqlToken token = peek();
        return token != null && token.isSymbol(symbol);
    }

    /** Passes the words if all of them are next, and returns whether they were. */
    boolean passWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            SqlToken token = peek(i);
            if (token == null || !token.isWord(words[i])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    boolean passSymbol(String symbol) {
        boolean there = atSymbol(symbol);
        position += there ? 1 : 0;
        return there;
    }

    void expectSymbol(String symbol) {
        if (!passSymbol(symbol)) {
            throw new UnknownSyntax("Expected " + symbol + " but found " + peek());
        }
    }

    void expectWord(String word) {
        if (!passWords(word)) {
            throw new UnknownSyntax("Expected " + word + " but found " + peek());
        }
    }

    /** Passes a parenthesis that is next with everything up to its partner, and returns what stands between. */
    List<SqlToken> parenthesised() {
        expectSymbol("(");
        int start = position;
        int depth = 1;
        while (depth > 0) {
            SqlToken token = next();
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        }
        return tokens.subList(start, position - 1);
    }
}

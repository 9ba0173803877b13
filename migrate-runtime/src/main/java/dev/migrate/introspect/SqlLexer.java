package dev.migrate.introspect;

import dev.migrate.introspect.SqlToken.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SQL into tokens, leaving out white space and comments. */
final class SqlLexer {

    private static final Pattern SKIPPED = Pattern.compile("\\s+|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BITS = Pattern.compile("[bB]'([01]+)'");
    /** The introducer of a character set, or of a string of national characters or with escapes. */
    private static final Pattern INTRODUCER = Pattern.compile("(?:_\\w+|[nNeE])\\s*(?=')");

    private static final Pattern STANDARD_STRING = Pattern.compile("'((?:[^']|'')*+)'");
    private static final Pattern ESCAPED_STRING = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*+)'", Pattern.DOTALL);
    private static final Pattern QUOTED_NAME =
            Pattern.compile("\"((?:[^\"]|\"\")+)\"|`((?:[^`]|``)+)`|\\[([\\p{L}_][^\\]\\[']*)]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_@$][\\p{L}\\p{N}_@$]*");
    private static final Pattern SYMBOL = Pattern.compile(
            "::|<=>|<>|!=|<=|>=|\\|\\||!~~\\*|!~~|~~\\*|~~|!~\\*|!~|~\\*|->>|->|#>>|#>|@>|<@|.", Pattern.DOTALL);

    private final String sql;
    private final boolean backslashEscapes;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int position;

    private SqlLexer(String sql, boolean backslashEscapes) {
        this.sql = sql;
        this.backslashEscapes = backslashEscapes;
    }

    /**
     * Returns the tokens of {@code sql}.
     *
     * @param backslashEscapes whether a backslash within a string changes the character after it
     */
    static List<SqlToken> tokens(String sql, boolean backslashEscapes) {
        SqlLexer lexer = new SqlLexer(sql, backslashEscapes);
        while (lexer.position < sql.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        Matcher skipped = at(SKIPPED);
        if (skipped.lookingAt()) {
            position = skipped.end();
        } else if (!bits() && !string() && !quotedName() && !plain(Kind.NUMBER, NUMBER) && !plain(Kind.WORD, WORD)) {
            plain(Kind.SYMBOL, SYMBOL);
        }
    }

    private boolean bits() {
        Matcher bits = at(BITS);
        return bits.lookingAt() && add(Kind.NUMBER, new BigInteger(bits.group(1), 2).toString(), bits);
    }

    private boolean string() {
        Matcher introducer = at(INTRODUCER);
        boolean escapes = backslashEscapes;
        if (introducer.lookingAt()) {
            escapes |= introducer.group().toLowerCase(Locale.ROOT).startsWith("e");
            position = introducer.end();
        }
        Matcher string = at(escapes ? ESCAPED_STRING : STANDARD_STRING);
        return string.lookingAt() && add(Kind.STRING, unescaped(string.group(1), escapes), string);
    }

    private static String unescaped(String content, boolean escapes) {
        String text = content.replace("''", "'");
        return escapes ? text.replaceAll("(?s)\\\\(.)", "$1") : text;
    }

    private boolean quotedName() {
        Matcher name = at(QUOTED_NAME);
        if (!name.lookingAt()) {
            return false;
        }
        String text = name.group(1) != null
                ? name.group(1).replace("\"\"", "\"")
                : name.group(2) != null ? name.group(2).replace("``", "`") : name.group(3);
        return add(Kind.QUOTED_NAME, text, name);
    }

    private boolean plain(Kind kind, Pattern pattern) {
        Matcher matcher = at(pattern);
        return matcher.lookingAt() && add(kind, matcher.group(), matcher);
    }

    private boolean add(Kind kind, String text, Matcher matcher) {
        tokens.add(new SqlToken(kind, text, matcher.start(), matcher.end()));
        position = matcher.end();
        return true;
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(sql).region(position, sql.length());
    }
}

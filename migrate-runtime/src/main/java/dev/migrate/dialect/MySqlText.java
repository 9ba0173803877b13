package dev.migrate.dialect;

import java.util.regex.Pattern;

/** What a client of MariaDB or MySQL makes of a statement. */
final class MySqlText {

    /** A literal, a quoted name, a comment, or any other character; possessive, so that long texts need no stack. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`|/\\*.*?\\*/|(?:--(?=\\s)|#)[^\\n]*+|(;)|.",
            Pattern.DOTALL);

    private static final Pattern UNPREPARABLE =
            Pattern.compile("(?is)\\s*(?:(?:create|alter|drop)\\b(?:\\s+or\\s+replace\\b)?(?:\\s+definer\\s*=\\s*\\S+)?"
                    + "(?:\\s+aggregate\\b)?\\s+(?:procedure|function|trigger|event)\\b|lock\\s|unlock\\s|load\\s+data\\b|signal\\b|use\\s"
                    + "|prepare\\b|execute\\b|begin\\b|start\\s+transaction\\b|savepoint\\b|rollback\\b).*");

    private MySqlText() {}

    /** Returns whether the client would end the statement before its end. */
    static boolean hasDelimiter(String sql) {
        return TOKEN.matcher(ScriptLanguage.unended(sql)).results().anyMatch(token -> token.group(1) != null);
    }

    /** Returns whether MySQL refuses the statement as a prepared one; see its manual, "Prepared Statements". */
    static boolean isUnpreparable(String sql) {
        return UNPREPARABLE.matcher(sql).matches() || hasDelimiter(sql);
    }
}

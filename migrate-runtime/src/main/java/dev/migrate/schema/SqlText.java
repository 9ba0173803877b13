package dev.migrate.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL that the mapping gives as text, in which only names are looked at. */
final class SqlText {

    /** A literal, a quoted name, or a word: whatever a column's name can be mistaken within is taken whole. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private SqlText() {}

    /** Returns {@code sql} with the column {@code from} called {@code to}, leaving literals alone. */
    static String withNameReplaced(String sql, Identifier from, Identifier to) {
        Matcher matcher = TOKEN.matcher(sql);
        return matcher.replaceAll(
                match -> Matcher.quoteReplacement(denotes(match.group(), from) ? spelling(to) : match.group()));
    }

    /** Returns whether {@code sql} has the name as a word outside of literals. */
    static boolean mentions(String sql, Identifier name) {
        return TOKEN.matcher(sql).results().anyMatch(match -> denotes(match.group(), name));
    }

    private static boolean denotes(String token, Identifier name) {
        return !token.startsWith("'") && Identifier.of(token).sameIgnoringCase(name);
    }

    private static String spelling(Identifier name) {
        return name.quoted() ? '"' + name.text().replace("\"", "\"\"") + '"' : name.text();
    }
}
